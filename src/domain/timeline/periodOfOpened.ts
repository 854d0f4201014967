import type { Archive } from '../archive/Archive.ts';
import type { Collection } from '../collection/Collection.ts';
import { periodOfCollection } from '../collection/periodOfCollection.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** The days that an archive and collections speak of together; `null` where none of them is dated. */
export function periodOfOpened(archive: Archive | null, collections: readonly Collection[]): Period | null {
  const periods = [archive, ...collections.map(periodOfCollection)].filter((period) => period !== null);
  return periods.reduce<Period | null>(
    (period, { first, last }) => ({
      first: period === null ? first : earlierOf(period.first, first),
      last: period === null ? last : laterOf(period.last, last),
    }),
    null,
  );
}
