import type { Day } from './Day.ts';
import { parseDay } from './parseDay.ts';
import { toDay } from './toDay.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const DAY_FIRST = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i;

/**
 * The day a reader typed into the date box, or `null`: `2025-03-14`, `14/03/2025` and `14.3.2025` (the day
 * always first, as the box says), `14 March 2025`, `14 Mar 2025`, `March 14, 2025`.
 */
export function parseTypedDay(text: string): Day | null {
  // Longer than any date: not worth a regular expression.
  if (text.length > 100) return null;
  const typed = text.trim().replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  return parseDay(typed) ?? parseNumbers(typed) ?? parseWithMonthName(typed);
}

function parseNumbers(typed: string): Day | null {
  const match = DAY_FIRST.exec(typed);
  return match && toDay(Number(match[4]), Number(match[3]), Number(match[1]));
}

function parseWithMonthName(typed: string): Day | null {
  const dayFirst = DAY_MONTH_NAME.exec(typed);
  if (dayFirst) return toDay(Number(dayFirst[3]), monthNamed(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_NAME_DAY.exec(typed);
  return monthFirst && toDay(Number(monthFirst[3]), monthNamed(monthFirst[1]), Number(monthFirst[2]));
}

// Any beginning of three letters or more names a month: "Mar", "Sept". 0 when none does.
function monthNamed(word = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}
