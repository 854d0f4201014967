import type { Entry } from '../../domain/collection/Entry.ts';

/** How many positions a geometry has. */
export function verticesOf(geometry: Entry['geometry']): number {
  if (geometry === null) return 0;
  const { type, coordinates } = geometry;
  switch (type) {
    case 'Point':
      return 1;
    case 'MultiPoint':
    case 'LineString':
      return coordinates.length;
    case 'MultiLineString':
    case 'Polygon':
      return sumOf(coordinates);
    case 'MultiPolygon':
      return coordinates.reduce((sum, rings) => sum + sumOf(rings), 0);
    default:
      return type satisfies never;
  }
}

function sumOf(lines: readonly (readonly unknown[])[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}
