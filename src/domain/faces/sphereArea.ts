import { GRID_PER_DEGREE, type GridPolygon } from './Ground.ts';

/** Mean radius of the earth, as Turf takes it. */
const EARTH_RADIUS_KM = 6371.0088;

const RADIANS_PER_UNIT = Math.PI / 180 / GRID_PER_DEGREE;

/** The sine of a latitude in grid units. */
export function sineOf(y: number): number {
  return Math.sin(y * RADIANS_PER_UNIT);
}

/**
 * What one edge of a ring adds to its area, to be handed to `toKm2` when all are added up. Turf's formula, which goes
 * by corners, taken edge by edge: so it can be summed for a piece of a ring.
 */
export function edgeShare(fromX: number, fromSine: number, toX: number, toSine: number): number {
  return (toX - fromX) * RADIANS_PER_UNIT * (fromSine + toSine);
}

/** Square kilometres on the sphere within a ring whose edges add up to `sum`, whichever way it runs. */
export function toKm2(sum: number): number {
  return (Math.abs(sum) * EARTH_RADIUS_KM ** 2) / 2;
}

/** Square kilometres of a polygon on the sphere, its holes taken out. */
export function polygonKm2(polygon: GridPolygon): number {
  return polygon.reduce((km2, ring, index) => {
    const sum = ring.reduce((share, { x, y }, at) => {
      const before = ring.at(at - 1) ?? { x, y };
      return share + edgeShare(before.x, sineOf(before.y), x, sineOf(y));
    }, 0);
    return km2 + (index === 0 ? 1 : -1) * toKm2(sum);
  }, 0);
}
