import type { GridPolygon } from './Ground.ts';

/** The smallest upright rectangle around something, in grid units. */
export interface GridBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around a polygon, that is, around its outline. */
export function boxOf([outline = []]: GridPolygon): GridBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of outline) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

/** Whether two boxes overlap or touch. */
export function doBoxesMeet(a: GridBox, b: GridBox): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}
