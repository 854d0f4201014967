import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type GivenFile,
  noAnswers,
  type ReadingProgress,
  wholeGround,
} from '../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { boxAround } from '../../fixtures/boxAround.ts';

const box = { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] };
const collection = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const ofDays = (...days: readonly number[]) =>
  collection(
    days.map((day) => {
      return { type: 'Feature', geometry: box, properties: { date: `2025-03-${10 + day}` } };
    }),
  );
const strikes = collection([
  { type: 'Feature', geometry: { type: 'Point', coordinates: [35, 51] }, properties: { title: 'A' } },
]);
const given = (path: string, content: BlobPart): GivenFile => ({ path, content: new Blob([content]) });
const zipOf = (...names: readonly string[]): BlobPart =>
  new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode(strikes)]))));

async function progressOf(...files: readonly GivenFile[]): Promise<readonly ReadingProgress[]> {
  const told: ReadingProgress[] = [];
  const claims = { [wholeGround]: { holder: 'russia', claimant: 'A project', source: '' } } as const;
  await readGivenFiles(files, { ...noAnswers, layersAs: 'one', claims }, (progress) => told.push(progress));
  return told;
}

const sharesOf = (told: readonly ReadingProgress[], phase: ReadingProgress['phase']) =>
  told.flatMap((one) => (one.phase === phase ? [one.share] : []));

describe('the progress of a reading', () => {
  it('counts one file of many days half while its days are read, half while they are packed', async () => {
    const told = await progressOf(given('war.geojson', ofDays(0, 1, 2, 3)));
    expect(sharesOf(told, 'reading')).toEqual([0, 0.125, 0.25, 0.375, 0.5]);
    expect(sharesOf(told, 'packing')).toEqual([0.625, 0.75, 0.875, 1]);
  });

  it('counts files of one day each as they are packed, before which none is read', async () => {
    const told = await progressOf(given('20250314.json', ofDays(4)), given('20250315.json', ofDays(5)));
    expect(told).toEqual([
      { phase: 'packing', share: 0.5 },
      { phase: 'packing', share: 1 },
    ]);
  });

  it.each([
    ['many files of many days', [given('a.json', ofDays(0)), given('b.json', ofDays(1, 2, 3, 4, 5, 6))]],
    ['days in files of either kind', [given('20250314.json', ofDays(4)), given('b.json', ofDays(0, 1, 2))]],
    [
      'ground among lists and packed files',
      [
        given('a.json', strikes),
        given('war.json', ofDays(0, 1, 2)),
        given('b.zip', zipOf('1.json', '2.json', '3.json', '4.json')),
        given('c.json', strikes),
      ],
    ],
    ['a packed file with nothing in it that counts', [given('a.zip', zipOf('.a')), given('b.json', strikes)]],
  ])('never goes back, reads before it packs, and comes to the end with %s', async (_, files) => {
    const told = await progressOf(...files);
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
    expect(told).toEqual([
      ...told.filter(({ phase }) => phase === 'reading'),
      ...told.filter(({ phase }) => phase === 'packing'),
    ]);
  });
});
