import type { Day } from '../day/Day.ts';
import { addDays } from '../day/addDays.ts';
import type { Period } from '../day/Period.ts';

/** The days without a snapshot among days in order that have one, each unbroken stretch by itself. */
export function gapsBetween(snapshots: readonly Day[]): readonly Period[] {
  return snapshots.flatMap((day, index) => {
    const before = snapshots[index - 1];
    if (before === undefined || day - before <= 1) return [];
    return [{ first: addDays(before, 1), last: addDays(day, -1) }];
  });
}
