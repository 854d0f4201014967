import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';
import { objections } from './objections.ts';
import { OpenDialog, openedList, upload } from './OpenDialog.ts';

const strikes = upload(
  'strikes.csv',
  readFileSync(new URL('../fixtures/files/strikes.csv', import.meta.url)),
);

/** Opens the strikes beside the claims; gives the panel that tells of them. */
async function openStrikes(claimline: ClaimlinePage, page: Page) {
  const open = new OpenDialog(page);
  await open.choose(claimline, [strikes]);
  await open.openBeside();
  return page.getByRole('region', { name: 'Entries of opened files' });
}

test('a point of an opened file is picked on the map', async ({ claimline, page, hasTouch }) => {
  await claimline.open('?date=2024-08-12&view=9/51.4042/34.987');
  const entries = await openStrikes(claimline, page);
  const bridge = entries.getByRole('heading', { name: 'A bridge over the Seym is said to be damaged' });
  // The point is there with the frame after the next.
  await expect(async () => {
    await claimline.pressMapCentre(hasTouch);
    await expect(bridge).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('an opened file is told on the timeline, in words and in the panel', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?date=2024-08-12');
  const entries = await openStrikes(claimline, page);
  await expect(
    entries.getByRole('heading', { name: 'strikes: 2 entries speak of the 30 days up to 12 August 2024' }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /^strikes: 4 entries, / })).toBeVisible();
  await expect(page.getByRole('region', { name: 'In words' })).toContainText('strikes: 2 entries speak of');
  expect(await objections(page)).toEqual([]);
});

test('an opened file is followed by the keyboard, and goes when it is closed', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap('?date=2024-08-12');
  const entries = await openStrikes(claimline, page);
  await entries.getByRole('button', { name: /A bridge over the Seym/ }).press('Enter');
  await expect(entries.getByRole('heading', { name: /A bridge over the Seym/ })).toBeFocused();
  await expect(entries).toContainText('A regional newspaper');
  expect(await objections(page)).toEqual([]);

  await entries.getByRole('button', { name: 'Next entry of the file' }).press('Enter');
  await expect(entries.getByRole('heading', { name: /An attack near Korenevo/ })).toBeVisible();
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /4 November 2024/);

  await entries.getByRole('button', { name: 'Back to the day' }).press('Enter');
  await entries.getByRole('radio', { name: 'all' }).check();
  await entries.getByRole('button', { name: /Troops are filmed/ }).press('Enter');
  await expect(entries.getByRole('heading', { name: /Troops are filmed/ })).toBeFocused();
  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();
  await expect(entries).toHaveCount(0);
  await expect(claimline.claims).toBeVisible();
});
