import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';
import type { Collection } from './Collection.ts';
import { daysOfEntry } from './daysOfEntry.ts';

/** The days that a collection's entries speak of; `null` where none is dated. */
export function periodOfCollection({ entries }: Pick<Collection, 'entries'>): Period | null {
  return entries.reduce<Period | null>((period, entry) => {
    const days = daysOfEntry(entry);
    if (days === null || period === null) return days ?? period;
    return { first: earlierOf(period.first, days.first), last: laterOf(period.last, days.last) };
  }, null);
}
