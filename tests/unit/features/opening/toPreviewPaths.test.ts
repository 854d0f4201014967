import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/domain/opening/Reading.ts';
import { toPreviewPaths } from '../../../../src/features/opening/toPreviewPaths.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { buildContent, buildStrike } from '../../../fixtures/buildCollection.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

type Shape = ReturnType<typeof buildStrike>['geometry'];

const collectionOf = (...shapes: readonly Shape[]): Content =>
  buildContent({ entries: shapes.map((geometry) => buildStrike({ geometry })) });
const pointAt = (longitude: number, latitude: number): Shape => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});
const countOf = (opened: Content) =>
  (toPreviewPaths(opened)?.paths ?? []).reduce((sum, path) => sum + path.length, 0);

describe(toPreviewPaths, () => {
  it('draws points as points and lines as lines, between their outermost degrees', () => {
    const line = [
      [35.2, 51.1],
      [35.4, 51.3],
    ];
    expect(
      toPreviewPaths(collectionOf(pointAt(36.59, 50.6), { type: 'LineString', coordinates: line }, null)),
    ).toEqual({ paths: [[[36.59, 50.6]], line], west: 35.2, south: 50.6, east: 36.59, north: 51.3 });
  });

  it('has nothing to draw where nothing has a position', () => {
    expect(toPreviewPaths(collectionOf(null))).toBeNull();
    expect(toPreviewPaths(collectionOf())).toBeNull();
  });

  it('draws at most two thousand positions, of the whole extent', () => {
    const many = Array.from({ length: 9000 }, (_, index) => pointAt(30 + index / 1000, 51));
    expect(countOf(collectionOf(...many))).toBe(2000);
    expect(toPreviewPaths(collectionOf(...many))).toMatchObject({ west: 30, east: 38.999 });
    const ring = Array.from({ length: 5000 }, (_, index) => [35 + index / 5000, 51 + (index % 7) / 100]);
    const rings = Array.from({ length: 900 }, (): Shape => ({ type: 'Polygon', coordinates: [ring] }));
    expect(countOf(collectionOf(...rings))).toBeLessThanOrEqual(2000);
    expect(countOf(collectionOf(rings[0] ?? null))).toBe(2000);
  });

  it('keeps the shape of a long outline among many small ones', () => {
    const around = (corners: number): Shape => ({
      type: 'Polygon',
      coordinates: [
        Array.from({ length: corners + 1 }, (_, index) => {
          const angle = (index / corners) * 2 * Math.PI;
          return [35 + Math.cos(angle), 51 + Math.sin(angle)];
        }),
      ],
    });
    const small = Array.from({ length: 399 }, () => around(8));
    const paths = toPreviewPaths(collectionOf(around(3000), ...small))?.paths ?? [];
    expect(paths[0]?.length).toBeGreaterThan(150);
    expect(Math.min(...paths.map(({ length }) => length))).toBeGreaterThanOrEqual(4);
    expect(paths.flat().length).toBeLessThanOrEqual(2000);
  });

  it('draws of an archive what is held on its last day', () => {
    const archive = buildArchive({
      '2023-01-30': [[boxAround(34, 50, 34.1, 50.1)]],
      '2023-02-01': [[boxAround(35, 51, 35.1, 51.1)]],
    });
    expect(toPreviewPaths({ kind: 'archive', name: 'war', archive })).toMatchObject({
      west: 35,
      south: 51,
      east: 35.1,
      north: 51.1,
    });
  });

  it('draws a dataset’s places and areas', () => {
    const shown = toPreviewPaths({ kind: 'dataset', name: 'Kursk', dataset: embeddedDataset });
    const { places, areas } = embeddedDataset;
    expect(shown?.paths.length).toBeGreaterThanOrEqual(places.length + areas.length);
  });
});
