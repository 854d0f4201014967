import type { Day } from './Day.ts';
import { toDay } from './toDay.ts';

const MONTH_LENGTHS = [31, 30, 29, 28] as const;

/** The last day of a month, counted 1–12; throws a RangeError when there is no such month. */
export function lastDayOfMonth(year: number, month: number): Day {
  for (const length of MONTH_LENGTHS) {
    const day = toDay(year, month, length);
    if (day !== null) return day;
  }
  throw new RangeError(`there is no month ${month} of ${year}`);
}
