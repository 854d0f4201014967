import type { Day } from './Day.ts';

export const MS_PER_DAY = 86_400_000;

/** Midnight UTC at which the day begins; for this room only, no `Date` leaves it. */
export function dateOfDay(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}
