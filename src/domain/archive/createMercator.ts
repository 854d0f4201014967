import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import type { Arcs } from './Archive.ts';

/** Where Web Mercator's square ends. */
const FURTHEST_LATITUDE = 85.051_129;

interface Mercator {
  /** Web Mercator, 0 to 1, of the middle of all arcs. */
  readonly origin: readonly [number, number];
  /** From the origin, for grid coordinates. */
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
}

/** Web Mercator around the middle of the arcs. */
export function createMercator({ points }: Arcs): Mercator {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (points.length === 0) [west, south, east, north] = [0, 0, 0, 0];
  const origin = [(worldX(west) + worldX(east)) / 2, (worldY(south) + worldY(north)) / 2] as const;
  return { origin, x: (x) => worldX(x) - origin[0], y: (y) => worldY(y) - origin[1] };
}

function worldX(x: number): number {
  return x / GRID_PER_DEGREE / 360 + 0.5;
}

function worldY(y: number): number {
  const latitude = Math.max(-FURTHEST_LATITUDE, Math.min(FURTHEST_LATITUDE, y / GRID_PER_DEGREE));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
}
