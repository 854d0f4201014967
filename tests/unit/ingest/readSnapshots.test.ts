import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day/Day.ts';
import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { polygonKm2 } from '../../../src/domain/faces/sphereArea.ts';
import { groupByName } from '../../../src/ingest/groupByName.ts';
import { orderSnapshots } from '../../../src/ingest/orderSnapshots.ts';
import { readSnapshots } from '../../../src/ingest/readSnapshots.ts';
import { boxAround } from '../../fixtures/boxAround.ts';

const square = boxAround(35, 51, 35.1, 51.1);
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

/** What came of a file: its days with their km², what was refused and what repaired. */
const read = (json: unknown, file = '2025-03-14.geojson') => {
  const { snapshots, problems, repairs } = readSnapshots(
    typeof json === 'string' ? json : JSON.stringify(json),
    file,
  );
  const listed = (list: typeof problems) => list.map(({ path, message }) => `${path}: ${message}`);
  return {
    days: snapshots.map(({ day, ground }) => {
      return `${formatIsoDay(day)} ${Math.round(ground.reduce((sum, one) => sum + polygonKm2(one), 0))}`;
    }),
    problems: listed(problems),
    repairs: listed(repairs),
  };
};

const good = { days: ['2025-03-14 78'], problems: [], repairs: [] };

describe(readSnapshots, () => {
  it.each([
    'deepstatemap_data_20250314.geojson',
    '2025-03-14.geojson',
    '20250314',
    'archive/2022/front_2025_03_14.json',
    'v2-2025.03.14-final.geojson',
  ])('takes the day from the name %s', (file) => {
    expect(read(collection(feature(polygon(square))), file)).toEqual(good);
  });

  it.each(['1234520250314.geojson', '2025-03-14/front.geojson', '2025-3-14.geojson', '20250230.geojson'])(
    'takes no day from the name %s',
    (file) => {
      expect(read(collection(feature(polygon(square))), file).days).toEqual([]);
    },
  );

  it.each([
    [{ date: '2025-03-14' }],
    [{ date: 20_250_314 }],
    [{ time: { date: '2025-03-14T23:59:59-11:00' } }],
    [{ 'time.date': '2025-03-14 00:00' }],
    [{ time: { interval: '2025-03-14/2025-03-14' } }],
    [{ time: { interval: ['2025-03-14', null] } }],
    [{ 'time.interval': '2025-03-14/..' }],
    [{ from: '2025-03-14', to: null }],
  ])('takes the day from the feature where the name gives none: %o', (properties) => {
    expect(read(collection(feature(polygon(square), properties)), 'front.geojson')).toEqual(good);
  });

  it('takes many days from one file, whatever their order', () => {
    const far = boxAround(36, 51, 36.1, 51.1);
    const file = collection(
      feature(polygon(square), { date: '2025-03-15' }),
      feature(polygon(square), { date: '2025-03-14' }),
      feature(polygon(far), { date: '2025-03-15' }),
    );
    expect(read(file, 'front.geojson').days).toEqual(['2025-03-14 78', '2025-03-15 155']);
  });

  it('tells how far it is in a file of many days', () => {
    const file = collection(
      feature(polygon(square), { date: '2025-03-15' }),
      feature(polygon(square), { from: '2025-03-12', to: '2025-03-14' }),
    );
    const told: (readonly [number, number])[] = [];
    readSnapshots(JSON.stringify(file), 'front.geojson', {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('takes a span from its first day up to but not on its last, after which nothing may be held', () => {
    const file = collection(feature(polygon(square), { from: '2025-03-14', to: '2025-03-20' }));
    expect(read(file, 'front.geojson')).toEqual({ ...good, days: ['2025-03-14 78', '2025-03-20 0'] });
  });

  it('takes of spans that overlap, whatever their order, those that hold on each day', () => {
    const box = (index: number) => polygon(boxAround(35 + index, 51, 35.1 + index, 51.1));
    const file = collection(
      feature(box(2), { from: '2025-03-14', to: '2025-03-16' }),
      feature(box(0), { from: '2025-03-12' }),
      feature(box(3), { date: '2025-03-14' }),
      feature(box(1), { from: '2025-03-12', to: '2025-03-15' }),
      feature(null, { from: '2025-03-11', to: '2025-03-17' }),
    );
    expect(read(file, 'front.geojson').days).toEqual([
      '2025-03-12 155',
      '2025-03-14 311',
      '2025-03-15 155',
      '2025-03-16 78',
      '2025-03-17 78',
    ]);
  });

  it.each([
    ['one day', () => ({ date: '2025-03-14' })],
    ['as many days', (index: number) => ({ from: formatIsoDay((index - 20_000) as Day) })],
  ])('names each of twenty thousand features of %s that cannot be read', (_, properties) => {
    const features = Array.from({ length: 20_000 }, (__, index) => feature(null, properties(index)));
    const { problems } = read(collection(...features), 'front.geojson');
    expect(problems.filter((problem) => problem.endsWith('geometry: has no geometry'))).toHaveLength(20_000);
  });

  it('takes a bare geometry, a feature, a collection of geometries and a byte order mark', () => {
    expect(read(polygon(square))).toEqual(good);
    expect(read(feature(polygon(square)))).toEqual(good);
    expect(read({ type: 'GeometryCollection', geometries: [polygon(square)] })).toEqual(good);
    expect(read(`\u{feff}${JSON.stringify(polygon(square))}`)).toEqual(good);
  });

  it.each([
    ['an unclosed ring', polygon(square.slice(0, -1)), 'features[0].geometry.coordinates[0]: was not closed'],
    [
      'heights',
      polygon(square.map((position) => [...position, 120])),
      'features[0].geometry.coordinates[0]: has heights, which are left out',
    ],
    [
      'polygons that overlap',
      { type: 'MultiPolygon', coordinates: [[square], [square]] },
      '2025-03-14: has rings that cross, or overlap: taken as the ground they enclose',
    ],
  ])('repairs %s and says so', (_, geometry, repair) => {
    expect(read(collection(feature(geometry)))).toEqual({ ...good, repairs: [repair] });
  });

  it('refuses a file with too many vertices, those of a span counted on each of its days', () => {
    const file = collection(
      feature(polygon(square), { from: '2025-03-14', to: '2025-03-20' }),
      feature(polygon(square), { from: '2025-03-15', to: '2025-03-20' }),
    );
    const of = (most: number) => readSnapshots(JSON.stringify(file), 'front.geojson', { mostVertices: most });
    expect(of(15)).toMatchObject({ vertices: 15, problems: [] });
    expect(of(14).snapshots).toEqual([]);
    expect(of(14).problems.map(({ message }) => message)).toEqual([
      'holds more than the 14 vertices that can be taken on at once',
    ]);
  });

  it('keeps both lobes of a ring that crosses itself', () => {
    const [a = [], b = [], c = [], d = []] = square;
    const { days, repairs } = read(polygon([a, c, b, d, a]));
    expect(days).toEqual(['2025-03-14 39']);
    expect(repairs).toHaveLength(1);
  });

  it.each([
    ['a null geometry', feature(null), 'features[1].geometry: has no geometry'],
    [
      'a line',
      feature({ type: 'LineString', coordinates: square }),
      'features[1].geometry: is LineString, not a polygon',
    ],
    [
      'a ring of two corners',
      feature(polygon(square.slice(0, 2))),
      'features[1].geometry.coordinates[0]: has fewer than three corners',
    ],
    [
      'a position off the earth',
      feature(polygon([[135, 91], ...square])),
      'features[1].geometry.coordinates[0][0]: must be a longitude and a latitude on the earth',
    ],
    [
      'a position that is none',
      feature(polygon([...square, '35,51'])),
      'features[1].geometry.coordinates[0][5]: must be a longitude and a latitude on the earth',
    ],
    ['no feature', 7, 'features[1]: must be a feature'],
  ])('refuses %s and keeps the rest', (_, bad, problem) => {
    expect(read(collection(feature(polygon(square)), bad))).toEqual({ ...good, problems: [problem] });
  });

  it.each([
    ['{', 'line 1, column 2: is not JSON: ends too early'],
    ['[]', ': is not an object'],
    [{ type: 'FeatureCollection' }, 'features: must be a list'],
    [collection(), ': has no features'],
    [{ type: 'Topology' }, 'geometry: is Topology, not a polygon'],
  ])('refuses a file that holds nothing of the kind: %o', (json, problem) => {
    expect(read(json).days).toEqual([]);
    expect(read(json).problems[0]).toBe(problem);
  });

  it('takes a day without ground for a gap, not for ground lost', () => {
    const { days, problems } = read(collection(feature(null)));
    expect(days).toEqual([]);
    expect(problems).toContain('2025-03-14: has no ground: taken for a day without a snapshot');
  });

  it('refuses years that cannot be meant', () => {
    expect(read(collection(feature(polygon(square))), '2202-03-14.geojson')).toEqual({
      days: [],
      problems: ['2202-03-14: lies in 2202, which cannot be meant'],
      repairs: [],
    });
  });

  it('says which features have no date', () => {
    const file = collection(feature(polygon(square), { date: 'yesterday' }), feature(polygon(square), null));
    expect(read(file, 'front.geojson').problems).toEqual([
      'features[0]: has no date that can be read, and neither has the file’s name',
      'features[1]: has no date that can be read, and neither has the file’s name',
    ]);
  });

  it('never throws, whatever the JSON', () => {
    const coordinates = fc.anything({ maxDepth: 4 });
    const geometry = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point'),
      coordinates,
      geometries: fc.array(fc.anything()),
    });
    const features = fc.array(
      fc.oneof(fc.anything(), fc.record({ geometry, properties: fc.anything(), type: fc.anything() })),
    );
    fc.assert(
      fc.property(features, fc.string(), (list, name) => {
        const text = JSON.stringify(collection(...list), (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        expect(readSnapshots(text, name).snapshots.length).toBeLessThan(1000);
      }),
      { numRuns: 100 },
    );
  });
});

describe(orderSnapshots, () => {
  const ordered = (...files: readonly string[]) =>
    orderSnapshots(
      groupByName(files.flatMap((file) => readSnapshots(JSON.stringify(polygon(square)), file).snapshots)),
    );

  it('puts days in order and refuses those given twice, by the order of file names', () => {
    const { snapshots, problems } = ordered(
      'b-2025-03-14.geojson',
      '2025-03-15.geojson',
      'a-2025-03-14.geojson',
    );
    expect(snapshots.map(({ file }) => file)).toEqual(['a-2025-03-14.geojson', '2025-03-15.geojson']);
    expect(problems).toEqual([
      {
        file: 'b-2025-03-14.geojson',
        path: '2025-03-14',
        message: 'is given already by a-2025-03-14.geojson',
      },
    ]);
  });

  it('refuses of two files of a day the one that is called unlike the others', () => {
    const { snapshots } = ordered('front_20250313.json', 'again_20250314.json', 'front_20250314.json');
    expect(snapshots.map(({ file }) => file)).toEqual(['front_20250313.json', 'front_20250314.json']);
  });
});
