import type { Day } from './Day.ts';
import { isDay } from './isDay.ts';

/** The day `count` days later (earlier when negative); throws a RangeError when that is not a whole day. */
export function addDays(day: Day, count: number): Day {
  const sum = day + count;
  if (!isDay(sum)) throw new RangeError(`${day} and ${count} days make no day`);
  return sum;
}
