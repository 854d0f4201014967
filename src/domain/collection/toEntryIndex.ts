import type { Collection } from './Collection.ts';
import { daysOfEntry } from './daysOfEntry.ts';
import type { EntryIndex } from './EntryIndex.ts';
import { orderOf } from './orderOf.ts';

/** Sorts a collection by its days, once; 100,000 entries take about twenty milliseconds. */
export function toEntryIndex({ entries }: Pick<Collection, 'entries'>): EntryIndex {
  const [dated, undated]: [number[], number[]] = [[], []];
  const [firsts, lasts]: [number[], number[]] = [[], []];
  for (const [index, entry] of entries.entries()) {
    const days = daysOfEntry(entry);
    if (days === null) undated.push(index);
    else {
      dated.push(index);
      firsts.push(days.first);
      lasts.push(days.last);
    }
  }
  const order = orderOf(firsts);
  return {
    order: order.map((at) => dated[at] ?? 0),
    firsts: Int32Array.from(order, (at) => firsts[at] ?? 0),
    lasts: Int32Array.from(order, (at) => lasts[at] ?? 0),
    endings: Int32Array.from(lasts).toSorted(),
    undated: Uint32Array.from(undated),
  };
}
