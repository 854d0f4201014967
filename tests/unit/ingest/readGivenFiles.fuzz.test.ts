import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArchive } from '../../../src/domain/archive/encodeArchive.ts';
import { type Answers, noAnswers, type Reading } from '../../../src/domain/opening/Reading.ts';
import { readGivenFiles } from '../../../src/ingest/readGivenFiles.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { buildArchive } from '../../fixtures/buildArchive.ts';
import { buildDocument } from './buildDocument.ts';

/**
 * How many files each kind of made-up input is tried with. `npm run test:fuzz` sets it so that there are 10,000 in all;
 * the few of an ordinary run only keep this test itself from breaking.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);
/** No file may hold the reader up for longer. */
const MOST_MS = 2000;

const point = { type: 'Point', coordinates: [35.27, 51.19] };
const box = { type: 'Polygon', coordinates: [boxAround(35, 51, 35.1, 51.1)] };
const feature = (geometry: unknown, properties: object) => ({
  type: 'Feature',
  id: 'a',
  geometry,
  properties,
});
const geojson = {
  type: 'FeatureCollection',
  features: [
    feature(point, { name: 'Drones over Sudzha', date: '2025-03-12', link: 'https://example.org/1' }),
    { ...feature(box, { name: 'Held' }), time: { interval: ['2025-03-10', '..'] } },
  ],
};
const ground = { type: 'FeatureCollection', features: [feature(box, { date: '2025-03-14' })] };
const topojson = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [35, 51] },
  objects: {
    a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: {} }] },
  },
  arcs: [
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, -10],
    ],
  ],
};
const csv = 'name;date;lat;lon;quote\n"Drones; many";12.03.2025;51,19;35,27;"»We hold«"\nTruce;;;;\n';
const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Sudzha</name>
<TimeSpan><begin>2025-03-10</begin><end>2025-03-13</end></TimeSpan><Point><coordinates>35.27,51.19,0</coordinates></Point>
</Placemark></Document></kml>`;
const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51.19" lon="35.27">
<time>2025-03-12T10:00:00Z</time><name>Sudzha</name></wpt></gpx>`;

const bytesOf = (content: unknown) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const lines = geojson.features.map((one) => JSON.stringify(one)).join('\n');

/** A good file of each family. */
const good: Readonly<Record<string, Uint8Array>> = {
  'drones.geojson': bytesOf(geojson),
  '20250314.geojson': bytesOf(ground),
  'war.json': bytesOf(ground),
  'lines.geojsonl': bytesOf(lines),
  'sequence.geojsons': bytesOf(geojson.features.map((one) => `\u{1e}${JSON.stringify(one)}\n`).join('')),
  'topology.topojson': bytesOf(topojson),
  'records.json': bytesOf([{ title: 'Drones', date: '2025-03-12', latitude: 51.19, longitude: 35.27 }]),
  'dataset.json': bytesOf(buildDocument()),
  'war.claimline': encodeArchive(buildArchive({ '2024-01-01': [[boxAround(35, 51, 35.1, 51.1)]] })),
  'table.csv': bytesOf(csv),
  'places.kml': bytesOf(kml),
  'track.gpx': bytesOf(gpx),
};

const claim = { holder: 'other', claimant: 'nobody', source: '' } as const;
const answers = fc.record<Answers>({
  claim: fc.constantFrom(claim, null),
  polygonsAs: fc.constantFrom(null, 'ground', 'entries'),
  dateOrders: fc.constant({}),
  columns: fc.constant({}),
});

/** Opened, asked about or named as a problem; what was counted is what came out, and nothing takes long. */
async function holds(path: string, bytes: Uint8Array, said: Answers = noAnswers): Promise<void> {
  const start = performance.now();
  const content = new Blob([new Uint8Array(bytes)]);
  const reading = await readGivenFiles([{ path, content }], said, () => {});
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  const { opened, asks, report } = reading;
  const isAnswered = opened.length > 0 || asks.some(({ isNeeded }) => isNeeded) || report.problems.length > 0;
  expect(isAnswered, 'nothing opened, asked or named').toBe(true);
  expect(report.accepted).toBe(countOf(reading));
  if (report.discarded > 0) expect(report.problems).not.toEqual([]);
  // What came from a fault of ours, not from the file.
  const faults = report.problems.filter(({ message }) =>
    /^cannot be read: |undefined|\[object/.test(message),
  );
  expect(faults).toEqual([]);
  // It is handed from one thread to another.
  structuredClone(reading);
}

function countOf({ opened }: Reading): number {
  return opened.reduce((sum, one) => {
    if (one.kind === 'collection') return sum + one.collection.entries.length;
    if (one.kind === 'dataset') return sum + one.dataset.claims.length;
    return sum + one.archive.layers.reduce((days, { snapshots }) => days + snapshots.length, 0);
  }, 0);
}

/** A file with some of its bytes changed, left out, put twice, or cut off. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...Object.entries(good)),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        how: fc.constantFrom('change', 'leave out', 'put in', 'repeat', 'cut'),
        bytes: fc.oneof(
          fc.uint8Array({ minLength: 1, maxLength: 4 }),
          fc
            .constantFrom(
              '{',
              '}',
              '[',
              ']',
              '"',
              ',',
              ':',
              '\\',
              '<',
              '>',
              '&',
              '\n',
              '1e999',
              '-',
              'null',
              '__proto__',
              '\u{0}',
            )
            .map(bytesOf),
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([[path, bytes], changes]) => {
    const result = changes.reduce((text: readonly number[], { at, how, bytes: put }) => {
      const index = Math.floor(at * text.length);
      if (how === 'cut') return text.slice(0, index);
      if (how === 'repeat') return [...text.slice(0, index), ...text.slice(Math.max(0, index - 40))];
      const after = index + (how === 'put in' ? 0 : put.length);
      return [...text.slice(0, index), ...(how === 'leave out' ? [] : put), ...text.slice(after)];
    }, Array.from(bytes));
    return { path, bytes: Uint8Array.from(result) };
  });

const anyJson = fc.jsonValue({ maxDepth: 4 });
/** JSON that looks like GeoJSON, TopoJSON or a dataset from afar. */
const almostGeoJson = fc.letrec<{ geometry: unknown; feature: unknown; file: unknown }>((tie) => ({
  geometry: fc.oneof(
    anyJson,
    fc.record({
      type: fc.constantFrom(
        'Point',
        'MultiPoint',
        'LineString',
        'MultiLineString',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
      ),
      coordinates: fc.oneof(anyJson, fc.constantFrom(point.coordinates, box.coordinates, [box.coordinates])),
      geometries: fc.array(tie('geometry'), { maxLength: 2 }),
    }),
  ),
  feature: fc.oneof(
    anyJson,
    fc.record(
      {
        type: fc.constant('Feature'),
        id: anyJson,
        geometry: tie('geometry'),
        properties: fc.oneof(
          anyJson,
          fc.dictionary(
            fc.constantFrom('date', 'name', 'link', 'quote', 'lat', 'lon', '__proto__', 'from', 'to'),
            anyJson,
          ),
        ),
        time: fc.oneof(anyJson, fc.record({ interval: fc.array(anyJson, { maxLength: 3 }) })),
        place: tie('geometry'),
      },
      { requiredKeys: ['type'] },
    ),
  ),
  file: fc.oneof(
    tie('feature'),
    fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(tie('feature'), { maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('Topology'),
      objects: fc.dictionary(fc.string(), fc.oneof(anyJson, tie('geometry')), { maxKeys: 3 }),
      arcs: fc.oneof(
        anyJson,
        fc.constant([
          [
            [35, 51],
            [36, 51],
            [36, 52],
          ],
        ]),
      ),
      transform: fc.oneof(anyJson, fc.constant(undefined)),
    }),
    fc.record({ format: fc.constant('claimline'), version: anyJson, claims: anyJson, places: tie('file') }),
    fc.array(fc.dictionary(fc.constantFrom('title', 'date', 'latitude', 'longitude'), anyJson), {
      maxLength: 3,
    }),
  ),
})).file;

const path = fc.constantFrom(
  'a.geojson',
  '20250314.json',
  'a.csv',
  'a',
  '__proto__',
  'a.claimline',
  'a.ndjson',
  'a.kml',
);
const beginning = fc.constantFrom(
  ...[
    '',
    'PK\u{3}\u{4}',
    'PAR1',
    'fgb\u{3}fgb\u{0}',
    '\u{1e}',
    '\u{feff}',
    '{',
    '[',
    '<kml>',
    '<gpx>',
    'a,b\n',
    '\u{ff}\u{fe}',
  ],
);

describe(readGivenFiles, () => {
  it.each(Object.keys(good))('opens %s as long as it is good', async (file) => {
    const reading = await readGivenFiles(
      [{ path: file, content: new Blob([new Uint8Array(good[file] ?? [])]) }],
      { ...noAnswers, claim },
      () => {},
    );
    expect(reading.report.problems).toEqual([]);
    expect(reading.opened).toHaveLength(1);
  });

  it.each(
    [
      '{',
      '[',
      '{"a":',
      '{}\n',
      '{}\n[]\n',
      '"',
      '\\',
      '"\\',
      ',',
      'a,',
      ';',
      '\n',
      '\r',
      '0',
      '-',
      ' ',
      '<',
      '<a ',
      '<kml>',
      '&a;',
      '\u{1e}',
    ].map((sign) => [sign]),
  )(
    'is done with a megabyte of %j before anybody loses patience',
    async (sign) => {
      const text = sign.repeat(2 ** 20 / sign.length);
      for (const file of ['a.json', 'a.csv', 'a.kml', '20250314.geojson']) {
        await holds(file, bytesOf(text));
        await holds(
          file,
          bytesOf(
            `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":${JSON.stringify(text)}}}]}`,
          ),
        );
      }
    },
    30_000,
  );

  const each = { numRuns: RUNS, endOnFailure: true } as const;
  const timeout = Math.max(20_000, RUNS * 50);

  it(
    'takes whatever bytes there are, or says why not',
    async () => {
      const bytes = fc
        .tuple(beginning, fc.uint8Array({ maxLength: 400 }))
        .map(([start, rest]) =>
          Uint8Array.from([...Array.from(start, (letter) => letter.charCodeAt(0)), ...rest]),
        );
      await fc.assert(fc.asyncProperty(path, bytes, answers, holds), each);
    },
    timeout,
  );

  it(
    'takes whatever text there is, or says why not',
    async () => {
      const text = fc.string({
        unit: fc.oneof(fc.constantFrom(...'{}[]",:;\n\t<>/=0129.-'.split('')), fc.string({ maxLength: 3 })),
        maxLength: 200,
      });
      await fc.assert(fc.asyncProperty(path, text.map(bytesOf), answers, holds), each);
    },
    timeout,
  );

  it(
    'takes what a good file became after it was spoilt, or says why not',
    async () => {
      await fc.assert(
        fc.asyncProperty(spoilt, answers, (file, said) => holds(file.path, file.bytes, said)),
        { ...each, numRuns: RUNS * 2 },
      );
    },
    timeout,
  );

  it(
    'takes whatever JSON there is, or says why not',
    async () => {
      const json = fc.oneof(anyJson, almostGeoJson).map((value) => bytesOf(JSON.stringify(value) ?? 'null'));
      await fc.assert(fc.asyncProperty(path, json, answers, holds), each);
    },
    timeout,
  );
});
