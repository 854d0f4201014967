import type { Day } from '../day/Day.ts';
import { formatDay } from '../day/formatDay.ts';
import type { Wording } from './Wording.ts';

interface EntryCount {
  readonly name: string;
  /** Dated entries that are shown. */
  readonly count: number;
  readonly undated: number;
  readonly date: Day;
  /** How many days before the date are shown with it. */
  readonly windowDays: number | 'all';
}

/** How many entries of a collection speak of the days that are shown: "Strikes: 12 entries speak of 14 March 2025". */
export function describeEntries(
  { name, count, date: day, windowDays }: EntryCount,
  { formatMessage, locale }: Wording,
): string {
  const date = formatDay(day, locale, 'long');
  if (windowDays === 'all') return formatMessage({ id: 'entries.all' }, { name, count });
  if (windowDays === 0) return formatMessage({ id: 'entries.ofDay' }, { name, count, date });
  return formatMessage({ id: 'entries.ofDays' }, { name, count, date, days: windowDays + 1 });
}

/** That some entries are shown whatever the date; empty where all are dated. */
export function describeUndated(
  { undated }: Pick<EntryCount, 'undated'>,
  { formatMessage }: Wording,
): string {
  return undated === 0 ? '' : formatMessage({ id: 'entries.undated' }, { count: undated });
}
