import type { GridRing } from './Ground.ts';

interface RingMeasures {
  /** Plane area in square grid units, positive for a ring that runs counter-clockwise. */
  readonly area: number;
  /** Length in grid units. */
  readonly length: number;
}

/** Area and length of a ring as the grid has them, for telling slivers and faults; not for square kilometres. */
export function ringMeasures(ring: GridRing): RingMeasures {
  const origin = ring[0] ?? { x: 0, y: 0 };
  let [doubleArea, length] = [0, 0];
  let before = ring.at(-1) ?? origin;
  for (const point of ring) {
    // From a point of the ring, not from 0° 0°: products of whole coordinates exceed what a double holds.
    doubleArea += (before.x - origin.x) * (point.y - origin.y) - (point.x - origin.x) * (before.y - origin.y);
    length += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return { area: doubleArea / 2, length };
}
