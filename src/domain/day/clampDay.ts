import type { Day } from './Day.ts';

/** The day nearest to `day` between `first` and `last`, both included; `first` wins when they are crossed. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day > last) return last < first ? first : last;
  return day < first ? first : day;
}
