import type { Archive } from '../archive/Archive.ts';
import type { EntryIndex } from '../collection/EntryIndex.ts';
import { periodOfEntries } from '../collection/periodOfEntries.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** The days that the date slider reaches: those of the claims and of all that is open beside them. */
export function periodOf(
  { coverage }: Dataset,
  archive: Archive | null,
  lists: readonly EntryIndex[] = [],
): Period {
  const others = [archive, ...lists.map(periodOfEntries)].filter((period) => period !== null);
  return others.reduce<Period>(
    (period, { first, last }) => ({
      first: earlierOf(period.first, first),
      last: laterOf(period.last, last),
    }),
    coverage,
  );
}
