import type { Geometry } from 'geojson';

/** KML has no MultiPoint and its like, only collections: those of one kind become what they stand for. */
export function withoutCollection(geometry: Geometry | null): Geometry | null {
  if (geometry?.type !== 'GeometryCollection') return geometry;
  const parts = geometry.geometries;
  const points = parts.filter((part) => part.type === 'Point');
  const lines = parts.filter((part) => part.type === 'LineString');
  const polygons = parts.filter((part) => part.type === 'Polygon');
  const all = parts.length;
  if (all === 0) return geometry;
  if (points.length === all) return { type: 'MultiPoint', coordinates: points.map(coordinatesOf) };
  if (lines.length === all) return { type: 'MultiLineString', coordinates: lines.map(coordinatesOf) };
  if (polygons.length === all) return { type: 'MultiPolygon', coordinates: polygons.map(coordinatesOf) };
  return geometry;
}

function coordinatesOf<T>({ coordinates }: { readonly coordinates: T }): T {
  return coordinates;
}
