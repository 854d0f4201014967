import type { GridPoint } from './Ground.ts';

/** A way to lay the plane before it is swept, and back: turned or slanted so that areas and grid points stay. */
export interface Lay {
  readonly there: (point: GridPoint) => GridPoint;
  readonly back: (point: GridPoint) => GridPoint;
}

export const asItIs: Lay = { there: (point) => point, back: (point) => point };

/** The ways that are tried one after another, the plain one first. */
export const lays: readonly [Lay, ...Lay[]] = [
  asItIs,
  { there: ({ x, y }) => ({ x: -y, y: x }), back: ({ x, y }) => ({ x: y, y: -x }) },
  { there: ({ x, y }) => ({ x, y: y - x }), back: ({ x, y }) => ({ x, y: y + x }) },
  { there: ({ x, y }) => ({ x: x - y, y }), back: ({ x, y }) => ({ x: x + y, y }) },
];
