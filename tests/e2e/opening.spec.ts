import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDocument } from '../unit/ingest/buildDocument.ts';
import type { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';
import { objections } from './objections.ts';
import { OpenDialog, openedList, upload } from './OpenDialog.ts';

const fixture = (name: string) => {
  const path = new URL(`../fixtures/files/${name}`, import.meta.url);
  return upload(basename(path.pathname), readFileSync(path));
};

/** All that a reader could notice of what is open: the address, the panel, the slider’s ends and its place. */
async function stateOf(claimline: ClaimlinePage, page: Page) {
  const slider = await Promise.all(
    ['aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext'].map((name) =>
      claimline.date.getAttribute(name),
    ),
  );
  return {
    address: page.url(),
    slider,
    panel: await claimline.claims.textContent(),
    words: await page.getByRole('region', { name: 'In words' }).textContent(),
    title: await page.getByRole('heading', { level: 1 }).textContent(),
    lists: await openedList(page).count(),
  };
}

const bad = [
  { name: 'is cut off', file: upload('front.geojson', '{"type":"FeatureCollection","features":[{"type"') },
  {
    name: 'is none of the formats',
    file: upload('picture.bin', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
  },
  { name: 'is empty', file: upload('empty.csv', '') },
  {
    name: 'claims to be a dataset of ours',
    file: upload('mine.json', '{"format":"claimline","version":1,"__proto__":{"polluted":true},"claims":7}'),
  },
] as const;

test('a file that cannot be read leaves everything as it was', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?place=sudzha&claim=sudzha-retaken');
  await expect(claimline.heading(/Sudzha/)).toBeVisible();
  const before = await stateOf(claimline, page);
  const open = new OpenDialog(page);
  for (const { name, file } of bad) {
    await test.step(`where it ${name}`, async () => {
      await open.choose(claimline, [file]);
      await expect(open.dialog.getByRole('heading', { name: 'Nothing could be opened' })).toBeFocused();
      await expect(open.dialog.getByRole('list', { name: /problems?$/ })).toContainText(file.name);
      await page.keyboard.press('Escape');
      await expect(open.dialog).toHaveCount(0);
      expect(await stateOf(claimline, page)).toEqual(before);
    });
  }
});

test('a table is dropped, looked at, opened beside the claims, followed by date and closed', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap();
  const before = await stateOf(claimline, page);
  const open = new OpenDialog(page);
  await open.drop([fixture('strikes.csv')]);
  const rows = open.dialog.getByRole('table', { name: 'First rows: 4 of 4' }).getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(2)).toContainText('12 August 2024');
  await expect(rows.nth(2)).toContainText('A regional newspaper');
  await expect(
    open.dialog.getByRole('img', { name: /^Map of the extent: longitude 34.99° to/ }),
  ).toBeVisible();
  await expect(open.dialog.getByText('4 taken, 0 left out')).toBeVisible();
  expect(await stateOf(claimline, page)).toEqual(before);

  await open.openBeside();
  await expect(openedList(page)).toBeFocused();
  await expect(openedList(page)).toContainText('CSV, 4 entries');
  await claimline.goToDate.fill('04/11/2024');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /4 November 2024/);

  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();
  await expect(openedList(page)).toHaveCount(0);
});

test('lines of GeoJSON widen the days, and no link names what is in them', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await open.choose(claimline, [fixture('strikes.geojsonl')]);
  await open.openBeside();
  await claimline.goToDate.fill('30/12/2023');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /30 December 2023/);
  expect(page.url()).not.toContain('2023');
  expect(await objections(page)).toEqual([]);
});

test('a dataset opened beside the report is in no link', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await open.choose(claimline, [upload('mine.json', JSON.stringify(buildDocument()))]);
  await expect(open.dialog.getByText('Claims: 1, places: 1, areas: 1, speakers: 1')).toBeVisible();
  await open.openBeside();
  await expect(claimline.place('Sudzha')).toHaveCount(2);
  await claimline.place('Sudzha').nth(1).click();
  await claimline.claimBy('Russia’s military').first().click();
  await expect(claimline.claims).toContainText('Sudzha is said to be retaken.');
  expect(page.url()).not.toMatch(/place=|claim=|by=/);
  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();
  await expect(claimline.place('Sudzha')).toHaveCount(1);
});

test('a file opened instead hides the report until it is shown again', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?place=sudzha');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const open = new OpenDialog(page);
  await open.choose(claimline, [fixture('strikes.csv')]);
  await open.button('Open instead').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('strikes');
  await expect(claimline.places.getByRole('button')).toHaveCount(0);
  await expect.poll(() => page.url()).not.toContain('place=');
  expect(await objections(page)).toEqual([]);
  await openedList(page).getByRole('button', { name: 'Show the report again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(openedList(page)).toContainText('strikes');
});

test('text is pasted, and its dates are asked for where they can be read two ways', async ({
  claimline,
  page,
}) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await claimline.button('Open files…').click();
  await open.dialog
    .getByRole('textbox', { name: 'Or paste text' })
    .fill('date,latitude,longitude,title\n03/04/2024,51.19,35.27,A strike\n05/06/2024,50.6,36.59,Another\n');
  await open.button('Read the text').click();
  await expect(open.dialog.getByRole('radio', { name: 'Day first: 3 April 2024' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await open.dialog.getByRole('radio', { name: 'Month first: 4 March 2024' }).check();
  await open.button('Read the files').click();
  await expect(open.dialog.getByRole('row').nth(1)).toContainText('4 March 2024');
  expect(await objections(page)).toEqual([]);
});
