import { gzipSync, strToU8 } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readGeoParquet } from '../../../../src/ingest/formats/readGeoParquet.ts';
import { parquetOf, snappyLiteral } from './parquet.ts';
import { readAnything, reading } from './readAnything.ts';

function pointWkb(x: number, y: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, x, true);
  view.setFloat64(13, y, true);
  return new Uint8Array(view.buffer);
}

const geo = {
  version: '1.0.0',
  primary_column: 'geometry',
  columns: { geometry: { encoding: 'WKB', geometry_types: [] } },
};
const inSystem = (crs: unknown) => ({ ...geo, columns: { geometry: { encoding: 'WKB', crs } } });
const columns = [
  { name: 'geometry', type: 'BYTE_ARRAY', values: [pointWkb(35.27, 51.19), pointWkb(36.59, 50.6)] },
  { name: 'name', type: 'BYTE_ARRAY', converted: 0, values: [strToU8('Суджа'), strToU8('Белгород')] },
  { name: 'on', type: 'INT32', converted: 6, values: [15_338, 20_160] },
  { name: 'at', type: 'INT64', converted: 9, values: [1_741_910_400_000n, 1_741_910_400_500n] },
  { name: 'id', type: 'INT64', values: [7n, 9_007_199_254_740_993n] },
  { name: 'share', type: 'DOUBLE', values: [0.5, Number.NaN] },
] as const;

const expected = [
  {
    path: 'rows[0]',
    id: null,
    geometry: { type: 'Point', coordinates: [35.27, 51.19] },
    properties: { name: 'Суджа', on: '2011-12-30', at: '2025-03-14T00:00:00Z', id: 7, share: 0.5 },
    time: null,
  },
  {
    path: 'rows[1]',
    id: null,
    geometry: { type: 'Point', coordinates: [36.59, 50.6] },
    properties: {
      name: 'Белгород',
      on: '2025-03-13',
      at: '2025-03-14T00:00:00.500Z',
      id: '9007199254740993',
      share: null,
    },
    time: null,
  },
];

describe(readGeoParquet, () => {
  test.each([
    ['nothing', {}],
    ['snappy', { codec: 1, compress: snappyLiteral }],
    ['gzip', { codec: 2, compress: gzipSync }],
  ])('takes rows with their geometry, packed by %s', async (_, packing) => {
    expect(await reading(readGeoParquet, parquetOf(columns, geo, packing))).toEqual({
      features: expected,
      problems: [],
      repairs: [],
    });
  });

  test.each([
    ['ZSTD', 6],
    ['BROTLI', 4],
  ])('refuses %s by its name', async (name, codec) => {
    expect(await reading(readGeoParquet, parquetOf(columns, geo, { codec }))).toMatchObject({
      features: [],
      problems: [`is compressed with ${name}, which cannot be read; snappy, gzip and none can`],
    });
  });

  test('takes longitude and latitude only', async () => {
    const read = async (crs: unknown) => reading(readGeoParquet, parquetOf(columns, inSystem(crs)));
    expect((await read({ id: { authority: 'EPSG', code: 4326 } })).features).toHaveLength(2);
    expect((await read({ id: { authority: 'OGC', code: 'CRS84' } })).features).toHaveLength(2);
    expect((await read(null)).problems).toEqual([
      'is in the coordinate system nobody names; only WGS 84 is read',
    ]);
    expect(await read({ id: { authority: 'EPSG', code: 32_637 } })).toMatchObject({
      features: [],
      problems: ['is in the coordinate system EPSG:32637; only WGS 84 is read'],
    });
  });

  test('needs to be told where the geometry is, and that it is WKB', async () => {
    const problemsOf = async (metadata: unknown) =>
      (await reading(readGeoParquet, parquetOf(columns, metadata))).problems;
    expect(await problemsOf(undefined)).toEqual(['is Parquet without the "geo" metadata of GeoParquet']);
    expect(await problemsOf({ columns: {} })).toEqual([
      'its "geo" metadata name no column with the geometry',
    ]);
    expect(await problemsOf({ primary_column: 'a', columns: { a: { encoding: 'point' } } })).toEqual([
      'its geometry is written as "point"; only WKB can be read',
    ]);
  });

  test('names the row whose geometry is faulty', async () => {
    const faulty = [
      { name: 'geometry', type: 'BYTE_ARRAY', values: [pointWkb(35, 51), strToU8('POINT')] },
    ] as const;
    expect(await reading(readGeoParquet, parquetOf(faulty, geo))).toMatchObject({
      features: [{ geometry: { type: 'Point' } }, { geometry: null }],
      problems: [expect.stringMatching(/^rows\[1\]: its geometry cannot be read: /)],
    });
  });

  test('does not believe a page that says it holds thousands of millions', async () => {
    const many = { ...columns[4], values: Array.from({ length: 20 }, () => 1n) };
    const bytes = parquetOf(
      [{ name: 'geometry', type: 'BYTE_ARRAY', values: many.values.map(() => pointWkb(35, 51)) }, many],
      geo,
    );
    // The count in the page header: 20, as zigzag, after the struct's first field mark.
    const at = bytes.findIndex(
      (byte, index) => byte === 0x15 && bytes[index + 1] === 40 && bytes[index + 2] === 0x15,
    );
    bytes[at + 1] = 2;
    expect((await reading(readGeoParquet, bytes)).problems).toEqual([
      'is cut short or damaged: it says 20 rows, and a column of it holds 1',
    ]);
  });

  /** As hyparquet-writer writes it: pages of version 2, with levels, in one encoding. */
  function written(data: unknown[], more: object, codec: 'UNCOMPRESSED' | 'SNAPPY' = 'UNCOMPRESSED') {
    const shapes = data.map((_, index) => pointWkb(35 + index / 100, 51));
    return new Uint8Array(
      parquetWriteBuffer({
        codec,
        kvMetadata: [{ key: 'geo', value: JSON.stringify(geo) }],
        columnData: [
          { name: 'geometry', type: 'BYTE_ARRAY', data: shapes },
          { name: 'value', data, ...more },
        ],
      }),
    );
  }

  const numbers = Array.from({ length: 300 }, (_, index) => (index * 7919) % 1000);
  const words = numbers.map((number) => `word ${number}`);
  test.each([
    ['PLAIN', 'INT32', numbers],
    ['DELTA_BINARY_PACKED', 'INT32', numbers],
    ['BYTE_STREAM_SPLIT', 'DOUBLE', numbers],
    ['PLAIN', 'STRING', words],
    ['DELTA_LENGTH_BYTE_ARRAY', 'STRING', words],
    ['DELTA_BYTE_ARRAY', 'STRING', words],
    ['RLE_DICTIONARY', 'STRING', words.map((_, index) => words[index % 3])],
    ['PLAIN', 'STRING', words.map((word, index) => (index % 3 === 0 ? null : word))],
    ['RLE', 'BOOLEAN', numbers.map((number) => number > 500)],
  ])('takes %s of %s, packed or not', async (encoding, type, data) => {
    for (const codec of ['UNCOMPRESSED', 'SNAPPY'] as const) {
      const { features, problems } = await reading(readGeoParquet, written(data, { encoding, type }, codec));
      expect(problems).toEqual([]);
      expect(features.map(({ properties }) => properties['value'])).toEqual(data);
    }
  });

  test('refuses a run that says it is longer than its page', async () => {
    const few = numbers.map((number) => `${number % 2}`);
    const bytes = written(few, { type: 'STRING' });
    // The levels of 300 values that are there: one run of 300, each of them 1.
    const at = bytes.findLastIndex(
      (byte, index) => byte === 0xd8 && bytes[index + 1] === 4 && bytes[index + 2] === 1,
    );
    expect(at).toBeGreaterThan(0);
    bytes.set([0xfe, 0x7e], at);
    expect((await reading(readGeoParquet, bytes)).problems).toEqual([
      'cannot be read: it is damaged: a run is longer than its page',
    ]);
  });

  test('names what is not Parquet', async () => {
    expect((await reading(readGeoParquet, new Uint8Array())).problems).toEqual([
      'cannot be read: parquet file is too short',
    ]);
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readGeoParquet, parquetOf(columns, geo), 100)).resolves.toBeUndefined();
  });
});
