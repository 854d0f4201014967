import type { Geometry, Position } from 'geojson';
import type { Archive } from '../../domain/archive/Archive.ts';
import { polygonOf } from '../../domain/archive/polygonOf.ts';
import { toMultiPolygon } from '../../domain/archive/toMultiPolygon.ts';
import type { Content } from '../../domain/opening/Reading.ts';

/** Of all paths together: a small picture shows no more, and a page with more of them is slow to lay out. */
const mostPoints = 2000;
const mostPaths = 400;
/** A path of fewer corners would lose its shape altogether; with `mostPaths` of them half of the points are left. */
const fewestPoints = 4;

/** Points and lines, `[longitude, latitude]`; a path of one position is a point. */
export interface PreviewPaths {
  readonly paths: readonly (readonly Position[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a small picture shows of a file: all of its extent, and of its shapes as many as it can show. */
export function toPreviewPaths(opened: Content): PreviewPaths | null {
  const all = pathsOf(opened);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of all) {
    for (const [x = NaN, y = NaN] of path) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  if (west > east || south > north) return null;
  return { paths: thinned(all), west, south, east, north };
}

function pathsOf(opened: Content): readonly (readonly Position[])[] {
  switch (opened.kind) {
    case 'archive':
      return groundOf(opened.archive);
    case 'collection':
      return opened.collection.entries.flatMap(({ geometry }) =>
        geometry === null ? [] : linesOf(geometry),
      );
    case 'dataset':
      return [
        ...opened.dataset.areas.flatMap(({ geometry }) => linesOf(geometry)),
        ...opened.dataset.places.map(({ position }) => [[...position]]),
      ];
    default:
      return opened satisfies never;
  }
}

/** The largest pieces of the last day, or of all days when none is held then. */
function groundOf({ arcs, faces, last }: Archive): readonly (readonly Position[])[] {
  const held = faces.filter(({ to }) => to > last);
  const largest = (held.length > 0 ? held : faces)
    .toSorted((a, b) => b.areaKm2 - a.areaKm2)
    .slice(0, mostPaths);
  return linesOf(toMultiPolygon(largest.map((face) => polygonOf(arcs, face))));
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return geometry satisfies never;
  }
}

function thinned(paths: readonly (readonly Position[])[]): readonly (readonly Position[])[] {
  const arePoints = paths.every(({ length }) => length === 1);
  const some = everyNth(paths, arePoints ? mostPoints : mostPaths);
  const atLeast = some.map(({ length }) => Math.min(length, fewestPoints));
  const left = mostPoints - sumOf(atLeast);
  const beyond = sumOf(some.map(({ length }) => length)) - sumOf(atLeast);
  // By its share of all corners: a long front among many small pieces keeps its shape.
  return some.map((path, index) => {
    const least = atLeast[index] ?? 0;
    return everyNth(path, least + Math.floor(((path.length - least) * left) / Math.max(beyond, 1)));
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** At most so many of the items, evenly taken, the first and the last among them. */
function everyNth<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
