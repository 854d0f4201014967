import type { MultiPolygon, Position } from 'geojson';
import { GRID_PER_DEGREE, type GridRing, type Ground } from '../faces/Ground.ts';

/** Ground as GeoJSON: degrees, rings closed. */
export function toMultiPolygon(ground: Ground): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: ground.map((polygon) => polygon.map(toLine)) };
}

function toLine(ring: GridRing): Position[] {
  return [...ring, ...ring.slice(0, 1)].map(({ x, y }) => [x / GRID_PER_DEGREE, y / GRID_PER_DEGREE]);
}
