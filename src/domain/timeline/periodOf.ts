import type { Archive } from '../archive/Archive.ts';
import type { Collection } from '../collection/Collection.ts';
import { periodOfCollection } from '../collection/periodOfCollection.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** The days that the date slider reaches: those of the claims and of all that is open beside them. */
export function periodOf(
  { coverage }: Dataset,
  archive: Archive | null,
  collections: readonly Collection[] = [],
): Period {
  const others = [archive, ...collections.map(periodOfCollection)].filter((period) => period !== null);
  return others.reduce<Period>(
    (period, { first, last }) => ({
      first: earlierOf(period.first, first),
      last: laterOf(period.last, last),
    }),
    coverage,
  );
}
