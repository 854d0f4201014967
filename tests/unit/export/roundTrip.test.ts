import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/collection/Entry.ts';
import { entriesOfAreas, entriesOfDataset } from '../../../src/domain/collection/entriesOfDataset.ts';
import type { Dataset } from '../../../src/domain/dataset/Dataset.ts';
import { narrowDataset } from '../../../src/domain/dataset/narrowDataset.ts';
import { noAnswers } from '../../../src/domain/opening/Reading.ts';
import type { TakeOutFormat } from '../../../src/domain/taking/Exporters.ts';
import { writeTakenOut } from '../../../src/export/writeTakenOut.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryEntries } from '../../fixtures/arbitraryEntry.ts';
import { embeddedDataset } from '../../fixtures/embeddedDataset.ts';
import { exportNotes } from '../../fixtures/exportNotes.ts';

interface Given {
  readonly entries: readonly Entry[];
  readonly areas: readonly Entry[];
  readonly dataset: Dataset | null;
}

/** What a reader who opens the file again gets; any problem, repair or question fails the test. */
async function openedAgain(given: Given, format: TakeOutFormat, extension: string) {
  const text = await writeTakenOut({ ...given, notes: exportNotes }, format);
  const file = { path: `kursk.${extension}`, content: new Blob([text]) };
  const { opened, asks, report } = await readGivenFiles([file], noAnswers, () => {});
  expect({ asks, problems: report.problems, repairs: report.repairs }).toEqual({
    asks: [],
    problems: [],
    repairs: [],
  });
  expect(opened).toHaveLength(1);
  return opened[0];
}

/** The entries but for where they stand in their file. */
async function entriesAgain(...parts: Parameters<typeof openedAgain>): Promise<readonly Entry[]> {
  const opened = await openedAgain(...parts);
  if (opened?.kind !== 'collection') throw new Error(`opened as ${opened?.kind ?? 'nothing'}`);
  return withoutPaths(opened.collection.entries);
}

/** What XML has no sign for, as JSON writes it. */
const UNSAYABLE = /\\u[0-9a-f]{4}|[\uFFFE\uFFFF]/i;

const withoutPaths = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, path: '' }));

/** Only claims that are there are spoken to: a file that refers to others is rightly refused. */
const datasets = arbitraryDataset
  .filter(({ claims }) => claims.length > 0)
  .map((dataset) => narrowDataset(dataset, dataset.claims));

const ofDataset = (dataset: Dataset): Given => ({
  entries: entriesOfDataset(dataset),
  areas: entriesOfAreas(dataset),
  dataset,
});

/** Nothing is opened with one: it would not have got in. */
const hasHeight = ({ geometry }: Entry) => geometry?.type === 'Point' && geometry.coordinates.length > 2;

const given: fc.Arbitrary<Given> = fc.oneof(
  datasets.map(ofDataset),
  arbitraryEntries
    .filter((entries) => entries.length > 0 && !entries.some(hasHeight))
    .map((entries) => ({ entries, areas: [], dataset: null })),
);

describe('what is taken out and opened again', () => {
  it.each([
    ['geojson', 'geojson'],
    ['csv', 'csv'],
  ] as const)(
    'is the same claims of the dataset that comes with the page, as %s',
    async (format, extension) => {
      const all = ofDataset(embeddedDataset);
      const expected = format === 'csv' ? all.entries : [...all.entries, ...all.areas];
      expect(await entriesAgain(all, format, extension)).toEqual(withoutPaths(expected));
    },
  );

  it.each([
    ['geojson', 'geojson'],
    ['csv', 'csv'],
  ] as const)('is the same claims, whatever they are, as %s', async (format, extension) => {
    await fc.assert(
      fc.asyncProperty(given, async (all) => {
        const expected = format === 'csv' ? all.entries : [...all.entries, ...all.areas];
        expect(await entriesAgain(all, format, extension)).toEqual(withoutPaths(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same claims, whatever they are, as kml', async () => {
    const sayable = given.filter(({ entries }) => !UNSAYABLE.test(JSON.stringify(entries)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(sayable, fc.constant(ofDataset(embeddedDataset))), async (all) => {
        const again = await entriesAgain(all, 'kml', 'kml');
        expect(again).toEqual(withoutPaths([...all.entries, ...all.areas]));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same dataset as Claimline JSON, with what the file says of itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(datasets, fc.constant(embeddedDataset)), async (dataset) => {
        const opened = await openedAgain(ofDataset(dataset), 'claimline', 'json');
        expect(opened).toMatchObject({ kind: 'dataset' });
        expect(opened?.kind === 'dataset' && opened.dataset).toEqual({
          ...dataset,
          properties: { ...dataset.properties, export: exportNotes },
        });
      }),
      { numRuns: 30 },
    );
  });
});
