import type { Day } from './Day.ts';

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
