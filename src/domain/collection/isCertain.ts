import type { Entry } from './Entry.ts';
import { daysOfEntry } from './daysOfEntry.ts';

/**
 * Whether the file says well enough when and where: not for an event that lies anywhere within several days, a place
 * known by its region only, a doubted date, or none.
 */
export function isCertain(entry: Pick<Entry, 'aboutTime' | 'timing' | 'precision'>): boolean {
  const days = daysOfEntry(entry);
  if (days === null || entry.aboutTime === null || entry.precision === 3) return false;
  if (entry.timing === 'event' && days.first !== days.last) return false;
  const { aboutTime } = entry;
  const ends = aboutTime.kind === 'date' ? [aboutTime] : [aboutTime.start, aboutTime.end];
  return ends.every((end) => end.kind !== 'date' || (!end.uncertain && !end.approximate));
}
