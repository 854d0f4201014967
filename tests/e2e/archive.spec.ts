import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { generateSnapshots } from '../fixtures/generateSnapshots.ts';
import type { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(content),
});

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

class OpenDialog {
  readonly dialog;
  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Open your own files' });
  }

  button(name: string) {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async choose(claimline: ClaimlinePage, uploads: readonly Upload[]): Promise<void> {
    await claimline.button('Open files…').click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Choose files').click();
    await (await chooser).setFiles([...uploads]);
  }

  async readAsClaimed(): Promise<void> {
    await this.dialog.getByRole('radio', { name: 'Russia' }).check();
    await this.dialog.getByRole('textbox', { name: 'Who says so?' }).fill('A mapping project');
    await this.button('Read the files').click();
  }
}

async function openWar(claimline: ClaimlinePage): Promise<OpenDialog> {
  const open = new OpenDialog(claimline.page);
  await open.choose(claimline, files);
  await open.readAsClaimed();
  await open.button('Open').click({ timeout: 40_000 });
  return open;
}

const badge = (page: Page) => page.getByRole('region', { name: 'Imported archive' });

test('a reader opens a war of their own, finds it again after a reload, and closes it', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const open = new OpenDialog(page);
  await open.choose(claimline, files);
  await expect(open.dialog.getByText(`${files.length} files chosen`)).toBeVisible();
  await open.readAsClaimed();

  await expect(open.dialog.getByText(`${snapshots.length} snapshots taken`)).toBeVisible({ timeout: 40_000 });
  const leftOut = open.dialog.getByRole('list', { name: '2 things left out' });
  await expect(leftOut.getByRole('listitem').filter({ hasText: bad.name })).toContainText('is not JSON');
  await expect(leftOut.getByRole('listitem').filter({ hasText: absurd.name })).toContainText(
    'lies in 2202, which cannot be meant',
  );
  await open.button('Open').click();

  await expect(badge(page)).toContainText('— on this device only');
  await expect(badge(page)).toContainText(/\d+ gaps?: \d+ days? without a snapshot/);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /10 February 2023/);
  expect(page.url()).not.toContain('2023');

  // Kept a moment after it was opened.
  await expect.poll(() => keptName(page)).toContain('front_2023');
  await page.reload();
  await expect(badge(page)).toContainText(`${snapshots.length} snapshots`);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /10 February 2023/);

  await badge(page).getByRole('button', { name: 'Close' }).click();
  await expect(badge(page)).toHaveCount(0);
  await expect(claimline.date).toHaveAttribute('aria-valuetext', /1 August 2024/);
  await expect.poll(() => keptName(page)).toBeNull();
  await page.reload();
  await expect(claimline.date).toBeVisible();
  await expect(badge(page)).toHaveCount(0);
});

test('ground gained and lost between two days is measured in a worker', async ({ claimline, page }) => {
  await claimline.open();
  await openWar(claimline);
  await claimline.goToDate.fill('10/02/2023');
  await claimline.goToDate.press('Enter');
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
  const before = await badge(page).textContent();
  await open.choose(claimline, [bad]);
  await open.readAsClaimed();
  await expect(open.dialog.getByRole('heading', { name: 'Nothing could be opened' })).toBeFocused();
  await expect(open.button('Open')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(open.dialog).toHaveCount(0);
  expect(await badge(page).textContent()).toBe(before);
});

test('a saved archive opens again, and says of itself who claims it', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = await openWar(claimline);
  const download = page.waitForEvent('download');
  await badge(page).getByRole('button', { name: 'Save as .claimline' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.claimline$/);
  const stream = await saved.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  await badge(page).getByRole('button', { name: 'Close' }).click();

  await open.choose(claimline, [upload('war.claimline', bytes)]);
  await expect(open.dialog.getByRole('radio')).toHaveCount(0);
  await open.button('Read the files').click();
  await open.button('Open').click();
  await expect(badge(page)).toContainText('Held by Russia, says A mapping project');
});

test('a reading is cancelled at once, and its worker is gone', async ({ claimline, page }) => {
  await claimline.open();
  const open = new OpenDialog(page);
  const many = generateSnapshots({ seed: 3, days: 200, corners: 700 }).map(({ day, polygons }) =>
    upload(`${formatIsoDay(day)}.geojson`, JSON.stringify({ type: 'MultiPolygon', coordinates: polygons })),
  );
  await open.choose(claimline, many);
  await open.dialog.getByRole('radio', { name: 'Russia' }).check();
  await open.dialog.getByRole('textbox', { name: 'Who says so?' }).fill('A mapping project');
  await open.button('Read the files').click();
  await expect(open.dialog.getByRole('progressbar')).toHaveAttribute('value', /\d/, { timeout: 40_000 });
  await open.button('Cancel').click();
  await expect(open.dialog.getByText(/files chosen/)).toBeVisible();
  // The browser tells of a worker's end a moment later.
  await expect
    .poll(() =>
      page
        .workers()
        .map((worker) => worker.url())
        .filter((url) => url.includes('archive')),
    )
    .toEqual([]);
});

test('the dialog works by keyboard alone and axe finds nothing to object to', async ({ claimline, page }) => {
  await claimline.openWithoutMap();
  const open = new OpenDialog(page);
  await claimline.button('Open files…').focus();
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(files);
  await expect(open.dialog.getByRole('radio').first()).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await open.readAsClaimed();
  await expect(open.button('Open')).toBeVisible({ timeout: 40_000 });
  expect(await objections(page)).toEqual([]);
  await open.button('Open').press('Enter');
  await expect(badge(page)).toBeFocused();
  await expect(badge(page)).toBeInViewport();
  expect(await objections(page)).toEqual([]);
});

async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
}

/** The name of the archive that this device keeps. */
function keptName(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('claimline');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('archives')) {
            database.close();
            resolve(null);
            return;
          }
          const asking = database.transaction('archives').objectStore('archives').get('open');
          asking.addEventListener('success', () => {
            database.close();
            const kept = asking.result as { readonly name: string } | undefined;
            resolve(kept?.name ?? null);
          });
        });
      }),
  );
}
