import type { Day } from './Day.ts';
import { dateOfDay } from './dateOfDay.ts';

export interface DayParts {
  readonly year: number;
  /** 1 January … 12 December. */
  readonly month: number;
  readonly dayOfMonth: number;
  /** As ISO 8601 counts: 1 Monday … 7 Sunday. */
  readonly weekday: number;
}

/** The calendar date of a day, in the proleptic Gregorian calendar. */
export function partsOfDay(day: Day): DayParts {
  const date = dateOfDay(day);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}
