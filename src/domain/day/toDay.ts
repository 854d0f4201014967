import { MS_PER_DAY } from './dateOfDay.ts';
import type { Day } from './Day.ts';
import { isDay } from './isDay.ts';

/** The furthest year a day can lie in, either side of year 0; beyond it lies room for arithmetic. */
export const FURTHEST_YEAR = 99_999;

/**
 * The day of a calendar date, or `null` when the calendar has no such day. Months count from 1, year 0 is
 * 1 BC, and years run from -`FURTHEST_YEAR` to `FURTHEST_YEAR`.
 */
export function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || Math.abs(year) > FURTHEST_YEAR) return null;
  // Not Date.UTC, which reads the years 0–99 as 1900–1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  // Date rolls 30 February over into March, and cuts fractions off: both come back as another date.
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  const day = date.getTime() / MS_PER_DAY;
  return isReal && isDay(day) ? day : null;
}
