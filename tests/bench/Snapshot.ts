import type { Day } from '../../src/domain/day/Day.ts';

/** One day's ground, as a GeoJSON MultiPolygon has it. */
export interface Snapshot {
  readonly day: Day;
  readonly polygons: number[][][][];
}
