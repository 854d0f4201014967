import type { Collection } from './Collection.ts';
import { daysOfEntry } from './daysOfEntry.ts';
import type { EntryIndex } from './EntryIndex.ts';

/** Sorts a collection by its days, once; 100,000 entries take about a tenth of a second. */
export function toEntryIndex({ entries }: Pick<Collection, 'entries'>): EntryIndex {
  const days = entries.map(daysOfEntry);
  const all = [...days.keys()];
  const order = Uint32Array.from(
    all
      .filter((index) => days[index] !== null)
      .toSorted((a, b) => (days[a]?.first ?? 0) - (days[b]?.first ?? 0) || a - b),
  );
  const lasts = Int32Array.from(order, (index) => days[index]?.last ?? 0);
  return {
    order,
    firsts: Int32Array.from(order, (index) => days[index]?.first ?? 0),
    lasts,
    endings: lasts.toSorted(),
    undated: Uint32Array.from(all.filter((index) => days[index] === null)),
  };
}
