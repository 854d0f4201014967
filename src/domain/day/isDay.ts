import type { Day } from './Day.ts';

// The last day a Date can hold.
const FURTHEST_DAY = 100_000_000;

/** Whether a number is a whole day that can be written as a date. */
export function isDay(value: number): value is Day {
  return Number.isInteger(value) && Math.abs(value) <= FURTHEST_DAY;
}
