import type { Day } from '../day/Day.ts';
import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import type { Archive } from './Archive.ts';
import { hasPoint } from './hasPoint.ts';

/** A span of days through which one layer held a point, from its first day up to but not on `to`. */
export interface Holding {
  /** Index into the archive's layers. */
  readonly layer: number;
  readonly from: Day;
  /** The day after the archive's last for what is held to its end. */
  readonly to: Day;
}

/**
 * All that the archive says of a point, in order of time: who held it from when to when.
 * @param position `[longitude, latitude]`
 */
export function historyAt(archive: Archive, position: readonly [number, number]): readonly Holding[] {
  const [x, y] = position.map((degrees) => Math.round(degrees * GRID_PER_DEGREE));
  if (x === undefined || y === undefined) return [];
  const held = archive.faces.filter((face) => hasPoint(archive.arcs, face, x, y));
  const joined: Holding[] = [];
  for (const { layer, from, to } of held.toSorted((a, b) => a.layer - b.layer || a.from - b.from)) {
    const before = joined.at(-1);
    // The ground around the point was cut anew on that day; the point itself did not change hands.
    if (before?.layer === layer && before.to >= from) joined[joined.length - 1] = { ...before, to };
    else joined.push({ layer, from, to });
  }
  return joined.toSorted((a, b) => a.from - b.from || a.layer - b.layer);
}

/** Which layers hold a point on a day, each with since when; one per layer at most, none where nobody holds it. */
export function holdersOn(
  archive: Archive,
  position: readonly [number, number],
  day: Day,
): readonly Holding[] {
  return historyAt(archive, position).filter(({ from, to }) => from <= day && day < to);
}
