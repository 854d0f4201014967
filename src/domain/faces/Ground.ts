import type { Path64, Point64 } from 'clipper2-ts';

/** Whole grid units in a degree: one is about a centimetre, and ±180° fit into 32 bits. */
export const GRID_PER_DEGREE = 1e7;

/** East and north of 0° 0°, in grid units. */
export type GridPoint = Point64;

/** A closed line on the grid, its first point not repeated at its end; the ground lies on its left. */
export type GridRing = Path64;

/** One connected piece: its outline (counter-clockwise) first, then its holes (clockwise). */
export type GridPolygon = readonly GridRing[];

/** All the ground held on one day: pieces that do not overlap. */
export type Ground = readonly GridPolygon[];
