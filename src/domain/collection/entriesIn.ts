import { countBelow } from './countBelow.ts';
import { countIn } from './countIn.ts';
import type { EntryIndex, EntryWindow } from './EntryIndex.ts';

/** Places in the list of the entries that speak of a day of the window, the latest first; at most so many. */
export function entriesIn(index: EntryIndex, window: EntryWindow, most: number): readonly number[] {
  const { order, firsts, lasts } = index;
  const wanted = Math.min(most, countIn(index, window));
  const found: number[] = [];
  const begun = window === 'all' ? order.length : countBelow(firsts, window.last + 1);
  // Back to where enough are found: whoever began long ago and still goes on is looked for behind the others.
  for (let at = begun - 1; at >= 0 && found.length < wanted; at -= 1) {
    if (window === 'all' || (lasts[at] ?? 0) >= window.first) found.push(order[at] ?? 0);
  }
  return found;
}
