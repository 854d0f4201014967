import type { MultiPolygon, Polygon, Position } from 'geojson';

function ringSize(ring: readonly Position[]): number {
  let twice = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** A shape's size in square degrees: good for telling which of two is smaller, and for nothing else. */
export function planarSize(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([outer = [], ...holes]) => holes.reduce((size, hole) => size - ringSize(hole), ringSize(outer)))
    .reduce((sum, size) => sum + size, 0);
}
