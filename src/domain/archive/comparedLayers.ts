import type { Day } from '../day/Day.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';

/**
 * Which layers have gained and lost ground between two days, by index: those that say something of both, as a layer
 * says nothing before its first snapshot and after the archive's last. On one day none has.
 */
export function comparedLayers(
  firstDays: readonly number[],
  last: Day,
  one: Day,
  other: Day,
): readonly number[] {
  if (one === other || laterOf(one, other) > last) return [];
  return firstDays.flatMap((first, layer) => (earlierOf(one, other) >= first ? [layer] : []));
}
