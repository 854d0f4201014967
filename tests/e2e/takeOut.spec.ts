import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { ClaimlinePage } from './ClaimlinePage.ts';
import { expect, test } from './journey.ts';

/** Downloads what is chosen in a format, and what the page then says of it. */
async function takeOut(claimline: ClaimlinePage, format: string) {
  const { page } = claimline;
  const dialog = page.getByRole('dialog', { name: 'Take claims out as a file' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), claimline.button('Download').click()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
    says: dialog.getByRole('status'),
  };
}

test('a reader takes out what one speaker says in every format, each naming the filter', async ({
  claimline,
}) => {
  await claimline.openWithoutMap('?by=trump');
  await claimline.button('Take out…').click();
  const dialog = claimline.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'All dates, by the filter' }).check();
  await expect(dialog.getByText('Only what Donald Trump says.')).toBeVisible();

  const csv = await takeOut(claimline, 'CSV');
  expect(csv.name).toBe('Kursk, as claimed.csv');
  await expect(csv.says).toContainText('Only what Donald Trump says.');
  const [header, ...rows] = csv.text.trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFFid,date,said,timing,latitude,longitude,/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain('Only what Donald Trump says');

  const geojson = await takeOut(claimline, 'GeoJSON');
  const { type, export: notes, features } = JSON.parse(geojson.text) as FeatureCollection;
  expect(type).toBe('FeatureCollection');
  expect(notes.filters).toEqual(['Only what Donald Trump says']);
  expect(features).toHaveLength(rows.length);
  expect(new Set(features.map(({ properties }) => properties['speaker']))).toEqual(new Set(['Donald Trump']));

  const kml = await takeOut(claimline, 'KML');
  const document = new DOMParser().parseFromString(kml.text, 'text/xml');
  expect(document.getElementsByTagName('Placemark')).toHaveLength(rows.length);
  expect(kml.text).toContain('Only what Donald Trump says');

  const dataset = await takeOut(claimline, 'Claimline JSON');
  const opened = JSON.parse(dataset.text) as { format: string; claims: { actor: string }[] };
  expect(opened.format).toBe('claimline');
  expect(new Set(opened.claims.map(({ actor }) => actor))).toEqual(new Set(['trump']));

  const linked = await takeOut(claimline, 'schema.org JSON-LD');
  expect(linked.name).toBe('Kursk, as claimed.jsonld');
  expect(linked.text.match(/"@type": "Claim"/g)).toHaveLength(rows.length);
});

test('axe finds nothing to object to where claims are taken out', async ({ claimline, page }) => {
  await claimline.openWithoutMap('?by=trump');
  await claimline.button('Take out…').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

interface FeatureCollection {
  readonly type: string;
  readonly export: { readonly filters: readonly string[] };
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}
