import { countBelow } from './countBelow.ts';
import type { EntryIndex, EntryWindow } from './EntryIndex.ts';

/** How many dated entries speak of a day of the window. */
export function countIn({ order, firsts, endings }: EntryIndex, window: EntryWindow): number {
  if (window === 'all') return order.length;
  // Those that have begun, without those that had ended before.
  return countBelow(firsts, window.last + 1) - countBelow(endings, window.first);
}
