import * as fc from 'fast-check';
import { type Answers, wholeGround } from '../../../src/domain/opening/Reading.ts';
import { boxAround } from '../../fixtures/boxAround.ts';
import { bytesOf, goodFiles } from './goodFiles.ts';

const position = [35.27, 51.19];
const rings = [boxAround(35, 51, 35.1, 51.1)];

export const anyAnswers = fc.record<Answers>({
  claims: fc.constantFrom<Answers['claims']>(
    { [wholeGround]: { holder: 'other', claimant: 'nobody', source: '' } },
    {},
  ),
  layersAs: fc.constantFrom(null, 'several', 'one'),
  polygonsAs: fc.constantFrom(null, 'ground', 'entries'),
  dateOrders: fc.constant({}),
  columns: fc.constant({}),
});

/** A file with some of its bytes changed, left out, put twice, or cut off. */
export const spoiltFile = fc
  .tuple(
    fc.constantFrom(...Object.entries(goodFiles)),
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
    return [path, Uint8Array.from(result)] as [string, Uint8Array];
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
      coordinates: fc.oneof(anyJson, fc.constantFrom<unknown>(position, rings, [rings])),
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

export const anyPath = fc.constantFrom(
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
);

/** Whatever bytes, some of which begin like a file that is known. */
export const anyBytes = fc
  .tuple(beginning, fc.uint8Array({ maxLength: 400 }))
  .map(([start, rest]) => Uint8Array.from([...Array.from(start, (letter) => letter.charCodeAt(0)), ...rest]));

/** Text of the signs that mean something in a format. */
export const anyText = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'{}[]",:;\n\t<>/=0129.-'.split('')), fc.string({ maxLength: 3 })),
    maxLength: 200,
  })
  .map(bytesOf);

/** JSON of any kind. */
export const anyJsonFile = fc
  .oneof(anyJson, almostGeoJson)
  .map((value) => bytesOf(JSON.stringify(value) ?? 'null'));
