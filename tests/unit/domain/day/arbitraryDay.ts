import * as fc from 'fast-check';
import type { Day } from '../../../../src/domain/day/Day.ts';
import { toDay } from '../../../../src/domain/day/toDay.ts';

/** The day of a date the test knows to exist; throws for a slip in the test. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const day = toDay(year, month, dayOfMonth);
  if (day === null) throw new Error(`no such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}

/** Days within the calendar years given, the ends included. */
export function arbitraryDay(firstYear: number, lastYear: number): fc.Arbitrary<Day> {
  return fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, dayOfMonth]) => toDay(year, month, dayOfMonth))
    .filter((day) => day !== null);
}
