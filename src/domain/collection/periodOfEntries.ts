import { isDay } from '../day/isDay.ts';
import type { Period } from '../day/Period.ts';
import type { EntryIndex } from './EntryIndex.ts';

/** The days that a list's entries speak of; `null` where none is dated. */
export function periodOfEntries({ firsts, endings }: EntryIndex): Period | null {
  const [first, last] = [firsts.at(0), endings.at(-1)];
  return first !== undefined && last !== undefined && isDay(first) && isDay(last) ? { first, last } : null;
}
