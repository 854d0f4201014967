import type { Day } from '../day/Day.ts';
import type { ArchiveLayer } from './Archive.ts';

export interface StandingSnapshot {
  readonly day: Day;
  /** 0 on a day that has a snapshot of its own; more in a gap. */
  readonly ageDays: number;
}

/** The layer's newest snapshot as of a day, and how old it is; `null` before the first. */
export function standingSnapshot(
  { snapshots }: Pick<ArchiveLayer, 'snapshots'>,
  on: Day,
): StandingSnapshot | null {
  let [low, high] = [0, snapshots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((snapshots[middle] ?? Infinity) <= on) low = middle + 1;
    else high = middle;
  }
  const day = snapshots[low - 1];
  return day === undefined ? null : { day, ageDays: on - day };
}
