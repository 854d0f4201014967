import type { Day } from './Day.ts';

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}
