import type { Period } from '../day/Period.ts';
import { extentOf } from '../edtf/extentOf.ts';
import type { Entry } from './Entry.ts';

/**
 * The days that an entry speaks of, both included. Its single day where only one end is given; `null` where the file
 * gives no date.
 */
export function daysOfEntry({ aboutTime }: Pick<Entry, 'aboutTime'>): Period | null {
  if (aboutTime === null) return null;
  const { earliest, latest } = extentOf(aboutTime);
  const first = earliest ?? latest;
  const last = latest ?? earliest;
  return first === null || last === null ? null : { first, last };
}
