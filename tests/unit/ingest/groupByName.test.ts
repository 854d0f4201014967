import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST } from '../../../src/domain/archive/archiveFormat.ts';
import { groupByName } from '../../../src/ingest/groupByName.ts';
import { dayOfFileName } from '../../../src/ingest/dayOfText.ts';
import { namePartsWithoutDay } from '../../../src/ingest/namePartsWithoutDay.ts';
import { dayAt } from '../../fixtures/dayAt.ts';

const groupsOf = (...paths: readonly string[]) =>
  groupByName(paths.map((file) => ({ file, day: dayOfFileName(file) ?? dayAt('2000-01-01') })));
const namesOf = (...paths: readonly string[]) => groupsOf(...paths).map(({ name }) => name);

describe(namePartsWithoutDay, () => {
  it.each([
    ['2025-03-14.geojson', ''],
    ['russia_2025-03-14.geojson', 'russia'],
    ['20250314-russia.json', 'russia'],
    ['v2-2025.03.14-final.geojson', 'v2 final'],
    ['war/russia/2025_03_14.geojson', 'war/russia'],
    ['russia.geojson', 'russia'],
    ['front_20250230.geojson', 'front_20250230'],
  ])('leaves the date of %s out', (path, left) => {
    expect(namePartsWithoutDay(path).join('/')).toBe(left);
  });

  it.each([
    ['a time of day', 'front_20250314_0930.geojson', 'front'],
    ['a time with its zone', 'front-2025-03-14T09-30-00Z.geojson', 'front'],
    ['what a browser adds to a second download', 'front_20250314 (1).geojson', 'front'],
    ['what a desktop adds to a copy', 'front_20250314 - Copy (2).geojson', 'front'],
    ['the same in Ukrainian', 'front_20250314 — копія.geojson', 'front'],
    ['folders of years and months', 'russia/2025/03/front_20250314.geojson', 'russia/front'],
    ['a folder of the month', '2025-03/20250314.geojson', ''],
  ])('leaves out %s', (_, path, left) => {
    expect(namePartsWithoutDay(path).join('/')).toBe(left);
  });

  it.each([
    ['a number of its own', '03/20250314.geojson', '03'],
    ['another year', '2024/20250314.geojson', '2024'],
    ['digits that are no time', 'front_20250314_7788.geojson', 'front 7788'],
  ])('keeps %s', (_, path, left) => {
    expect(namePartsWithoutDay(path).join('/')).toBe(left);
  });
});

describe(groupByName, () => {
  it('puts files together whose names differ in their dates alone, in order of names', () => {
    const groups = groupsOf('ukraine_20250314.json', 'russia_20250315.json', 'russia_20250314.geojson');
    expect(groups.map(({ name, items }) => [name, items.map(({ file }) => file)])).toEqual([
      ['russia', ['russia_20250315.json', 'russia_20250314.geojson']],
      ['ukraine', ['ukraine_20250314.json']],
    ]);
  });

  it('calls them by their folders, without those that all lie in', () => {
    expect(namesOf('war/russia/20250314.json', 'war/ukraine/20250314.json')).toEqual(['russia', 'ukraine']);
    expect(namesOf('all.zip/a/russia_20250314.json', 'all.zip/a/ukraine_20250314.json')).toEqual([
      'russia',
      'ukraine',
    ]);
  });

  it('calls files that are named for nothing but their days after the first and the last', () => {
    expect(namesOf('war/20250314.json', 'war/20250312.json', 'war/ukraine_20250314.json')).toEqual([
      '20250312 – 20250314',
      'ukraine',
    ]);
  });

  it('takes no notice of capitals', () => {
    expect(namesOf('Russia_20250314.json', 'russia_20250315.json')).toHaveLength(1);
  });

  it('takes more names than an archive may have layers for no layers', () => {
    const hashes = (count: number) => Array.from({ length: count }, (_, at) => `20250314-h${at}.json`);
    expect(groupsOf(...hashes(MOST.layers))).toHaveLength(MOST.layers);
    expect(groupsOf(...hashes(MOST.layers + 1))).toHaveLength(1);
  });

  it('loses nothing and calls no two groups the same, whatever the paths', () => {
    const part = fc.constantFrom('20250314', '2025', '03', 'a', 'A', 'b', ' ', '(1)', '.json', '_', '/', 'é');
    const path = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const groups = groupsOf(...paths);
        const files = groups.flatMap(({ items }) => items.map(({ file }) => file));
        expect(files.toSorted()).toEqual(paths.toSorted());
        expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      }),
    );
  });
});
