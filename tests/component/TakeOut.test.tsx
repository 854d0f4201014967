import { screen, waitFor, within } from '@testing-library/react';
import Papa from 'papaparse';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/domain/collection/Entry.ts';
import type { Exporters } from '../../src/domain/taking/Exporters.ts';
import { toDatasetDocument } from '../../src/export/toDatasetDocument.ts';
import { writeTakenOut } from '../../src/export/writeTakenOut.ts';
import { TakeOut } from '../../src/features/take-out/TakeOut.tsx';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';
import { openCollection } from '../fixtures/openCollection.ts';

/** jsdom downloads nothing: what would have been saved last. */
const saved = { name: '', content: new Blob() };
const text = () => saved.content.text();
const rows = async () =>
  Papa.parse<Record<string, string>>(await text(), { header: true, skipEmptyLines: true }).data;

// Fetched once before: on a busy machine, transforming it takes longer than a test waits.
beforeAll(() => import('../../src/features/take-out/TakeOutDialog.tsx'));
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
  URL.createObjectURL = (blob) => {
    saved.content = blob as Blob;
    return 'blob:saved';
  };
});
beforeEach(() => {
  Object.assign(saved, { name: '', content: new Blob() });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.name = this.download;
  });
});
afterEach(() => vi.restoreAllMocks());

const open = async (page: OpenPage) => {
  await page.user.click(screen.getByRole('button', { name: 'Take out…' }));
  await screen.findByRole('dialog');
  const pick = (name: string) => page.user.click(screen.getByRole('radio', { name }));
  const download = async () => {
    await page.user.click(screen.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(status()).not.toBe(''));
  };
  return { pick, download };
};
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter((words) => /has been made|could not/.test(words ?? ''))
    .join('');
const pageWith = (exporters: Exporters = { writeTakenOut }) => openPage({ exporters });

describe(TakeOut, () => {
  it('takes out what is shown on the day as a table, named for the day', async () => {
    const page = await pageWith();
    const { download } = await open(page);
    expect(screen.getByText('No filter applies.')).toBeVisible();
    await download();
    expect(saved.name).toBe('Kursk, as claimed 2025-03-14.csv');
    const shown = await rows();
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(embeddedDataset.claims.length);
    expect(shown[0]?.['export']).toContain('What is shown on 14 March 2025');
    expect(status()).toBe(
      `Kursk, as claimed 2025-03-14.csv has been made, ${shown.length} entries. No filter applies.`,
    );
  });

  it('names the filter that applies, and takes out nothing that it holds back', async () => {
    const page = await pageWith();
    page.onStore((state) => state.listenTo('trump'));
    const { pick, download } = await open(page);
    expect(within(screen.getByRole('dialog')).getByText('Only what Donald Trump says.')).toBeVisible();
    await pick('All dates, by the filter');
    await download();
    const heard = await rows();
    expect(new Set(heard.map(({ speaker }) => speaker))).toEqual(new Set(['Donald Trump']));
    expect(heard[0]?.['export']).toContain('Only what Donald Trump says');
    expect(status()).toContain('Only what Donald Trump says.');
  });

  it('says that no filter applies to everything, and takes out everything', async () => {
    const page = await pageWith();
    page.onStore((state) => state.listenTo('trump'));
    const { pick, download } = await open(page);
    await pick('Everything');
    expect(screen.getByText('No filter applies.')).toBeVisible();
    await pick('Claimline JSON');
    await download();
    expect(saved.name).toBe('Kursk, as claimed.json');
    const document = JSON.parse(await text()) as Record<string, unknown>;
    expect(document).toEqual({
      ...JSON.parse(JSON.stringify(toDatasetDocument(embeddedDataset))),
      export: expect.objectContaining({ what: 'Everything', filters: [] }) as unknown,
    });
  });

  it('keeps the original and its translations in a dataset, whatever language is read', async () => {
    const page = await pageWith();
    page.onStore((state) => state.chooseLanguage('uk'));
    await page.user.click(await screen.findByRole('button', { name: 'Забрати…' }));
    await page.user.click(await screen.findByRole('radio', { name: 'Усе' }));
    await page.user.click(screen.getByRole('radio', { name: 'Claimline JSON' }));
    await page.user.click(screen.getByRole('button', { name: 'Завантажити' }));
    await waitFor(() => expect(saved.name).toBe('Курськ у заявах.json'));
    expect(JSON.parse(await text())).toMatchObject({ title: 'Kursk, as claimed', language: 'en' });
  });

  it('offers an opened collection, in the formats that can hold it', async () => {
    const page = await pageWith();
    const entry: Entry = {
      id: '1',
      title: 'A strike',
      aboutTime: null,
      timing: 'event',
      saidAt: null,
      speaker: null,
      side: 'other',
      holder: null,
      source: null,
      quotes: [],
      links: [],
      place: 'Sudzha',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      precision: null,
      path: 'line 2',
      properties: {},
    };
    const collection = {
      name: 'strikes.csv',
      format: 'csv',
      entries: [entry],
      attribution: 'VIINA',
    } as const;
    page.onStore((state) => openCollection(state, collection));
    const { pick, download } = await open(page);
    await pick('Claimline JSON');
    await pick('strikes.csv');
    expect(screen.queryByRole('radio', { name: 'Claimline JSON' })).not.toBeInTheDocument();
    await pick('GeoJSON');
    await download();
    expect(saved.name).toBe('strikes.csv.geojson');
    expect(JSON.parse(await text())).toMatchObject({
      export: { title: 'strikes.csv', attribution: 'VIINA' },
      features: [{ id: '1', geometry: entry.geometry }],
    });
  });

  it('says so when the file could not be made', async () => {
    const page = await pageWith({ writeTakenOut: () => Promise.reject(new Error('no network')) });
    const { download } = await open(page);
    await download();
    expect(status()).toBe('The file could not be made; nothing was saved.');
    expect(saved.name).toBe('');
  });
});
