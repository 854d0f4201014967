import fc from 'fast-check';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { readFlatGeobuf } from '../../../../src/ingest/formats/readFlatGeobuf.ts';
import { readGeoParquet } from '../../../../src/ingest/formats/readGeoParquet.ts';
import type { RawFeature } from '../../../../src/ingest/RawFeature.ts';

type Reader = (bytes: Uint8Array, file: string, findings: Findings) => Promise<readonly RawFeature[]>;
const read = async (reader: Reader, bytes: Uint8Array) => {
  const findings: Findings = { problems: [], repairs: [] };
  const features = await reader(bytes, 'file', findings);
  return { features, problems: findings.problems.map(({ message }) => message) };
};

const places: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      properties: { name: 'Sudzha', count: 3 },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [36.59, 50.6] },
      properties: { name: 'Belgorod', count: 4 },
    },
  ],
};
const flatgeobuf = serialize(places);

/** A point as well-known binary, little-endian. */
function pointWkb(longitude: number, latitude: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, longitude, true);
  view.setFloat64(13, latitude, true);
  return new Uint8Array(view.buffer);
}
function parquet(geo: unknown, codec: 'UNCOMPRESSED' | 'SNAPPY' = 'SNAPPY'): Uint8Array {
  const columnData = [
    { name: 'geometry', data: [pointWkb(35.27, 51.19)], type: 'BYTE_ARRAY' as const },
    { name: 'name', data: ['Sudzha'], type: 'STRING' as const },
    { name: 'count', data: [3n], type: 'INT64' as const },
  ];
  const kvMetadata = geo === undefined ? [] : [{ key: 'geo', value: JSON.stringify(geo) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, codec }));
}
const geo = (crs?: unknown) => ({
  version: '1.1.0',
  primary_column: 'geometry',
  columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...(crs !== undefined && { crs }) } },
});

describe(readFlatGeobuf, () => {
  it('reads features with their properties', async () => {
    const { features, problems } = await read(readFlatGeobuf, flatgeobuf);
    expect(problems).toEqual([]);
    expect(features.map(({ properties, geometry }) => [properties, geometry])).toEqual(
      places.features.map(({ properties, geometry }) => [properties, expect.objectContaining(geometry)]),
    );
  });

  it('refuses another coordinate system by its code', async () => {
    const { features, problems } = await read(readFlatGeobuf, serialize(places, 3857));
    expect(features).toEqual([]);
    expect(problems).toEqual(['is in the coordinate system EPSG:3857; only WGS 84 (EPSG:4326) is read']);
  });
});

describe(readGeoParquet, () => {
  it('reads rows with their geometry and plain values', async () => {
    for (const codec of ['UNCOMPRESSED', 'SNAPPY'] as const) {
      const { features, problems } = await read(readGeoParquet, parquet(geo(), codec));
      expect(problems).toEqual([]);
      expect(features).toMatchObject([
        {
          geometry: { type: 'Point', coordinates: [35.27, 51.19] },
          properties: { name: 'Sudzha', count: 3 },
        },
      ]);
    }
  });

  it.each([
    [undefined, 'is Parquet without the "geo" metadata of GeoParquet'],
    [
      geo({ id: { authority: 'EPSG', code: 3857 } }),
      'is in the coordinate system EPSG:3857; only WGS 84 is read',
    ],
    [geo(null), 'is in the coordinate system nobody names; only WGS 84 is read'],
  ])('refuses %j', async (metadata, reason) => {
    expect((await read(readGeoParquet, parquet(metadata))).problems).toEqual([reason]);
  });
});

describe.each<[string, Reader, Uint8Array]>([
  ['FlatGeobuf', readFlatGeobuf, flatgeobuf],
  ['GeoParquet', readGeoParquet, parquet(geo())],
])('%s, when it is damaged', (_, reader, good) => {
  it('throws on no cut and on no changed byte, and ends at once', async () => {
    const damaged = fc.record({
      cut: fc.integer({ min: 0, max: good.length }),
      at: fc.integer({ min: 0, max: good.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(damaged, async ({ cut, at, byte }) => {
        const bytes = good.slice(0, cut);
        if (at < bytes.length) bytes[at] = byte;
        const { features, problems } = await read(reader, bytes);
        expect(Array.isArray(features) && problems.length >= 0).toBe(true);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true },
    );
  });
});
