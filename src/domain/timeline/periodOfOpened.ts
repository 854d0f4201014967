import type { Archive } from '../archive/Archive.ts';
import type { EntryIndex } from '../collection/EntryIndex.ts';
import { periodOfEntries } from '../collection/periodOfEntries.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** The days that an archive and lists of entries speak of together; `null` where none of them is dated. */
export function periodOfOpened(archive: Archive | null, lists: readonly EntryIndex[]): Period | null {
  const periods = [archive, ...lists.map(periodOfEntries)].filter((period) => period !== null);
  return periods.reduce<Period | null>(
    (period, { first, last }) => ({
      first: period === null ? first : earlierOf(period.first, first),
      last: period === null ? last : laterOf(period.last, last),
    }),
    null,
  );
}
