import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { boxAround } from '../fixtures/boxAround.ts';
import { generateSnapshots } from '../fixtures/generateSnapshots.ts';
import type { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';
import { keptPaths } from './keptPaths.ts';
import { objections } from './objections.ts';
import { OpenDialog, openedList, upload } from './OpenDialog.ts';

/** Some days of a made-up war, at least one of them missing; a file that is none, one whose year cannot be meant. */
const days = generateSnapshots({ seed: 7, days: 20, corners: 100 }).filter((_, index) => index !== 5);
const snapshots = days.map(({ day, polygons }) => ({
  iso: formatIsoDay(day),
  file: upload(
    `front_${formatIsoDay(day)}.geojson`,
    JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }),
  ),
}));
const bad = upload('front_2023-03-20.geojson', '{ "type": ');
const absurd = upload('front_2202-01-01.geojson', snapshots[0]?.file.buffer ?? '');
const files = [...snapshots.map(({ file }) => file), bad, absurd];

async function openWar(claimline: ClaimlinePage): Promise<OpenDialog> {
  const open = new OpenDialog(claimline.page);
  await open.choose(claimline, files);
  await open.readAsClaimed();
  await open.openBeside();
  return open;
}

test('a reader opens a war of their own, finds it again after a reload, and closes it', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const open = new OpenDialog(page);
  await open.choose(claimline, files);
  await open.readAsClaimed();

  await expect(open.dialog.getByText(`${snapshots.length} taken, 2 left out`)).toBeVisible({
    timeout: 40_000,
  });
  const leftOut = open.dialog.getByRole('list', { name: '2 problems' });
  await expect(leftOut.getByRole('listitem').filter({ hasText: bad.name })).toContainText('is not JSON');
  await expect(leftOut.getByRole('listitem').filter({ hasText: absurd.name })).toContainText(
    'lies in 2202, which cannot be meant',
  );
  await open.openBeside();

  await expect(openedList(page)).toContainText('On this device only');
  await expect(openedList(page)).toContainText(/\d+ gaps?: \d+ days? without a snapshot/);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /10 February 2023/);
  expect(page.url()).not.toContain('2023');

  // Kept a moment after it was opened.
  await expect.poll(async () => (await keptPaths(page)).join()).toContain('front_2023');
  await page.reload();
  await expect(openedList(page)).toContainText(`${snapshots.length} snapshots`);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /10 February 2023/);

  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();
  await expect(openedList(page)).toHaveCount(0);
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /1 August 2024/);
  await expect.poll(() => keptPaths(page)).toEqual([]);
  await page.reload();
  await expect(claimline.date).toBeVisible();
  await expect(openedList(page)).toHaveCount(0);
});

test('two layers in one folder are asked of one by one, and a spot tells what each says of it', async ({
  claimline,
  page,
  hasTouch,
}) => {
  const ground = (west: number, east: number) =>
    JSON.stringify({ type: 'Polygon', coordinates: [boxAround(west, 45, east, 50)] });
  await claimline.open('?view=6/47.5/38');
  const open = new OpenDialog(page);
  await open.choose(
    claimline,
    ['2023-02-01', '2023-02-02'].flatMap((day) => [
      upload(`russia_${day}.geojson`, ground(35, 40)),
      upload(`ukraine_${day}.geojson`, ground(32, 35)),
    ]),
  );
  const layer = (name: string) => open.dialog.getByRole('group', { name: `Layer “${name}”` });
  await layer('russia').getByRole('radio', { name: 'Russia' }).check();
  await layer('russia').getByRole('textbox', { name: 'Who says so?' }).fill('A mapping project');
  await layer('ukraine').getByRole('radio', { name: 'Ukraine' }).check();
  await layer('ukraine').getByRole('textbox', { name: 'Who says so?' }).fill('Another project');
  expect(await objections(page)).toEqual([]);
  await open.button('Read the files').click();
  await open.openBeside();

  await expect(openedList(page)).toContainText('Held by Russia, says A mapping project');
  await expect(openedList(page)).toContainText('Held by Ukraine, says Another project');
  await claimline.pressMapCentre(hasTouch);
  await expect(claimline.heading(/° N/)).toBeVisible();
  await expect(claimline.claims).toContainText('Held by Russia since 1 February 2023');
  await expect(claimline.claims).toContainText(
    'Not shown as held by Ukraine in the snapshot by Another project.',
  );
});

test('a war is seen by when it last changed, and what it gained and lost is measured in a worker', async ({
  claimline,
  page,
}) => {
  await claimline.open('?view=6/48.6/36.5');
  await openWar(claimline);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');

  const [legend, titleOfLegend] = [page.getByRole('list', { name: 'Legend' }), page.getByText('Legend')];
  const showLegend = async (isShown: boolean) => {
    if ((await legend.isVisible()) !== isShown) await titleOfLegend.click();
  };
  const byLoss = 'archive: striped where no longer held';
  await showLegend(true);
  await expect(legend).toContainText('archive: held by Russia');
  await expect(legend).not.toContainText(byLoss);
  // Folded, it is no part of what changes on the map.
  await showLegend(false);
  const picture = () => claimline.map.screenshot();
  let byHolder = await picture();
  const stoodStill = async () => {
    const before = byHolder;
    byHolder = await picture();
    return byHolder.equals(before);
  };
  await expect.poll(stoodStill).toBe(true);
  await page.getByRole('radio', { name: 'when it last changed' }).check();
  await expect.poll(async () => (await picture()).equals(byHolder)).toBe(false);
  await showLegend(true);
  await expect(legend).toContainText('archive: gained less than 7 days before');
  await expect(legend).toContainText(byLoss);
  await expect(legend).not.toContainText('archive: held by Russia');

  const started = page.waitForEvent('worker', {
    predicate: (worker) => worker.url().includes('groundWorker'),
  });
  await page.getByLabel('Compare with').fill('02/02/2023');
  await page.getByLabel('Compare with').press('Enter');
  await started;
  const note = page.getByRole('region', { name: 'Changes' });
  await expect(note.getByText('Ground held by Russia:').locator('..')).toContainText('gained');
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('groundWorker'))).toBe(false);
});

test('a file that cannot be read leaves the open archive as it is', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = await openWar(claimline);
  const before = await openedList(page).textContent();
  await open.choose(claimline, [bad]);
  await expect(open.dialog.getByRole('heading', { name: 'Nothing could be opened' })).toBeFocused();
  await expect(open.button('Open instead')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(open.dialog).toHaveCount(0);
  expect(await openedList(page).textContent()).toBe(before);
});

test('a saved archive opens again, and says of itself who claims it', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = await openWar(claimline);
  const download = page.waitForEvent('download');
  await openedList(page).getByRole('button', { name: 'Save as .claimline' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.claimline$/);
  const stream = await saved.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  await openedList(page)
    .getByRole('button', { name: /^Close / })
    .click();

  await open.choose(claimline, [upload('war.claimline', bytes)]);
  await expect(open.button('Open instead')).toBeVisible();
  await expect(open.dialog.getByRole('radio')).toHaveCount(0);
  await open.openBeside();
  await expect(openedList(page)).toContainText('Held by Russia, says A mapping project');
});

test('a reading is cancelled at once, and its worker is gone', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  const many = generateSnapshots({ seed: 3, days: 200, corners: 700 }).map(({ day, polygons }) =>
    upload(`${formatIsoDay(day)}.geojson`, JSON.stringify({ type: 'MultiPolygon', coordinates: polygons })),
  );
  await open.choose(claimline, many);
  await open.readAsClaimed();
  await expect(open.dialog.getByRole('progressbar')).toHaveAttribute('value', /\d/, { timeout: 40_000 });
  await open.button('Cancel').click();
  await expect(open.dialog.getByText(/files chosen/)).toBeVisible();
  // The browser tells of a worker's end a moment later.
  await expect
    .poll(() =>
      page
        .workers()
        .map((worker) => worker.url())
        .filter((url) => url.includes('fileWorker')),
    )
    .toEqual([]);
});

test('the dialog works by keyboard alone and axe finds nothing to object to', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await claimline.button('Open files…').focus();
  await page.keyboard.press('Enter');
  await expect(open.dialog).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(files);
  await expect(open.dialog.getByRole('radio').first()).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await open.readAsClaimed();
  await expect(open.button('Open beside what is open')).toBeVisible({ timeout: 40_000 });
  expect(await objections(page)).toEqual([]);
  await open.button('Open beside what is open').press('Enter');
  await expect(openedList(page)).toBeFocused();
  await expect(openedList(page)).toBeInViewport();
  expect(await objections(page)).toEqual([]);
});
