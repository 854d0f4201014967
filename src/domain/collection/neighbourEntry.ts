import { countBelow } from './countBelow.ts';
import type { EntryIndex } from './EntryIndex.ts';

/** The dated entry before or after one that begins on `first`, as a place in the list; `null` at either end. */
export function neighbourEntry(
  { order, firsts }: EntryIndex,
  entry: number,
  first: number,
  direction: 1 | -1,
): number | null {
  const at = order.indexOf(entry, countBelow(firsts, first));
  return at < 0 ? null : (order[at + direction] ?? null);
}
