import { readFileSync } from 'node:fs';
import { buildDocument } from '../unit/ingest/buildDocument.ts';
import { expect, test } from './journey.ts';
import { keptPaths } from './keptPaths.ts';
import { OpenDialog, openedList, upload } from './OpenDialog.ts';

const strikes = upload(
  'strikes.csv',
  readFileSync(new URL('../fixtures/files/strikes.csv', import.meta.url)),
);
const mine = upload('mine.json', JSON.stringify(buildDocument()));

test('what is open is there again after a reload, and what is closed is not', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const open = new OpenDialog(page);
  await open.choose(claimline, [strikes]);
  await open.button('Open instead').click();
  await open.choose(claimline, [mine]);
  await open.openBeside();
  await expect.poll(() => keptPaths(page)).toEqual(['strikes.csv', 'mine.json']);

  await page.reload();
  await expect(openedList(page)).toContainText('CSV, 4 entries');
  await expect(openedList(page)).toContainText('1 claim');
  await expect(openedList(page)).toContainText('The report’s own claims are hidden.');
  await expect(claimline.place('Sudzha')).toHaveCount(1);

  await openedList(page).getByRole('button', { name: 'Close strikes' }).click();
  await expect.poll(() => keptPaths(page)).toEqual(['mine.json']);
  await openedList(page).getByRole('button', { name: 'Show the report again' }).click();
  await page.reload();
  await expect(openedList(page)).toContainText('1 claim');
  await expect(openedList(page)).not.toContainText('strikes');
  await expect(claimline.place('Sudzha')).toHaveCount(2);

  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();
  await expect.poll(() => keptPaths(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(claimline.place('Sudzha')).toHaveCount(1);
  await expect(openedList(page)).toHaveCount(0);
});

test('what one page closes stays open in the other, and is gone from both with the next visit', async ({
  claimline,
  page,
  context,
}) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await open.choose(claimline, [strikes]);
  await open.openBeside();
  await expect.poll(() => keptPaths(page)).toEqual(['strikes.csv']);
  const other = await context.newPage();
  await other.goto('./');
  await openedList(other).getByRole('button', { name: 'Close strikes' }).click();
  await expect.poll(() => keptPaths(page)).toEqual([]);
  await expect(openedList(page)).toContainText('strikes');
  await open.choose(claimline, [mine]);
  await open.openBeside();
  await expect.poll(() => keptPaths(page)).toEqual(['mine.json']);
  await other.reload();
  await expect(openedList(other)).toContainText('1 claim');
  await expect(openedList(other)).not.toContainText('strikes');
});

test('where storage is denied the reader is told, and what is open stays open', async ({
  claimline,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await open.choose(claimline, [strikes]);
  await open.openBeside();
  await expect(page.getByText(/^Open only until this page is left: strikes\./)).toBeVisible();
  await expect(openedList(page)).toContainText('CSV, 4 entries');
});

test('what an older page left is named as lost, and stops nothing', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await open.choose(claimline, [strikes]);
  await open.openBeside();
  await expect.poll(() => keptPaths(page)).toEqual(['strikes.csv']);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('claimline');
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('archives', 'readwrite');
          change.objectStore('archives').put({ name: 'war', bytes: new Uint8Array([1, 2, 3]) }, 'open');
          change.addEventListener('complete', () => resolve());
        });
      }),
  );
  await page.reload();
  await expect(page.getByText(/^Open on this device before, but could not be opened again/)).toBeVisible();
  await expect(openedList(page)).toContainText('CSV, 4 entries');
});
