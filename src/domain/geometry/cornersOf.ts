import { bbox } from '@turf/bbox';
import type { Geometry } from 'geojson';

/** South-west and north-east corner, `[longitude, latitude]`, around all the shapes; `null` around none. */
export function cornersOf(
  shapes: readonly { readonly geometry: Geometry }[],
): readonly [readonly [number, number], readonly [number, number]] | null {
  if (shapes.length === 0) return null;
  const [west, south, east, north] = bbox({
    type: 'GeometryCollection',
    geometries: shapes.map(({ geometry }) => geometry),
  });
  return [
    [west, south],
    [east, north],
  ];
}
