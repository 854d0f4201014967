import { toDay } from '../../domain/day/toDay.ts';
import type { DateOrder } from '../../domain/opening/Reading.ts';
import type { DateReading } from './DateReading.ts';
import { dayReading } from './dayReading.ts';
import { unreadable } from './unreadable.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;
const MONTHS = 12;

/** Reads `2025/03/14`, `14.03.2025`, `14/03/2025` or `03/14/2025`; `null` for what has another shape. */
export function readNumberedDate(text: string, order: DateOrder | null): DateReading | null {
  const years = YEAR_FIRST.exec(text);
  if (years) return dayReading(toDay(Number(years[1]), Number(years[3]), Number(years[4])));
  if (SHORT_YEAR.test(text)) return unreadable('has a year of two digits');
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const taken = orderOfNumbers(first, second, match[2] === '.') ?? order;
  if (taken === null) return { kind: 'ambiguous' };
  const [dayOfMonth, month] = taken === 'day-first' ? [first, second] : [second, first];
  return dayReading(toDay(year, month, dayOfMonth));
}

/** The order that a date settles by itself, as `14/03/2025` does; `null` where it does not, or is no such date. */
export function orderSettledBy(text: string): DateOrder | null {
  const match = YEAR_LAST.exec(text);
  const [first, second] = [Number(match?.[1]), Number(match?.[3])];
  // The fourth of April is the same both ways, and tells nothing of the others.
  return match && first !== second && match[2] !== '.' ? orderOfNumbers(first, second, false) : null;
}

// With full stops the day comes first wherever such dates are written.
function orderOfNumbers(first: number, second: number, hasStops: boolean): DateOrder | null {
  if (second > MONTHS && first <= MONTHS) return 'month-first';
  return hasStops || first > MONTHS || first === second ? 'day-first' : null;
}
