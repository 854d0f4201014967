import type { FeatureCollection } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import { readFlatGeobuf } from '../../../../src/ingest/formats/readFlatGeobuf.ts';
import { readAnything, reading } from './readAnything.ts';

const kursk: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      properties: { name: 'Суджа', population: 5127, share: 0.5, isHeld: true },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [35, 51],
            [36, 51],
            [36, 52],
            [35, 51],
          ],
          [
            [35.5, 51.2],
            [35.6, 51.3],
            [35.6, 51.2],
            [35.5, 51.2],
          ],
        ],
      },
      properties: { name: 'Kursk', population: 7, share: 1.5, isHeld: false },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [35, 51],
              [36, 51],
              [36, 52],
              [35, 51],
            ],
          ],
          [
            [
              [37, 51],
              [38, 51],
              [38, 52],
              [37, 51],
            ],
          ],
        ],
      },
      properties: { name: 'Two', population: 2, share: 2.5, isHeld: true },
    },
  ],
};

describe(readFlatGeobuf, () => {
  test('takes features with their geometries and properties', async () => {
    const { features, problems, repairs } = await reading(readFlatGeobuf, serialize(kursk, 4326));
    expect(features).toEqual(
      kursk.features.map(({ geometry, properties }, index) => ({
        path: `features[${index}]`,
        id: null,
        geometry,
        properties,
        time: null,
      })),
    );
    expect([...problems, ...repairs]).toEqual([]);
  });

  test('takes a file that starts anywhere in memory', async () => {
    const bytes = serialize(kursk, 4326);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect((await reading(readFlatGeobuf, shifted.subarray(3))).features).toHaveLength(3);
  });

  test('refuses coordinates of another system, and says when none is named', async () => {
    expect(await reading(readFlatGeobuf, serialize(kursk, 32_637))).toMatchObject({
      features: [],
      problems: ['is in the coordinate system EPSG:32637; only WGS 84 (EPSG:4326) is read'],
    });
    expect((await reading(readFlatGeobuf, serialize(kursk))).repairs).toEqual([
      'says no coordinate system: taken for longitude and latitude of WGS 84',
    ]);
  });

  test('names a file that is cut short, and one that is something else', async () => {
    const bytes = serialize(kursk, 4326);
    const cut = await reading(readFlatGeobuf, bytes.subarray(0, bytes.length - 400));
    expect(cut.problems.join()).toMatch(/is cut short/);
    expect((await reading(readFlatGeobuf, new TextEncoder().encode('Sudzha'))).problems).toEqual([
      'is not FlatGeobuf, is broken, or is cut short',
    ]);
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readFlatGeobuf, serialize(kursk, 4326), 300)).resolves.toBeUndefined();
  });
});
