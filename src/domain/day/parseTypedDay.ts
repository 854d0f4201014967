import type { Day } from './Day.ts';
import { monthNames } from './monthNames.ts';
import { parseDay } from './parseDay.ts';
import { toDay } from './toDay.ts';

const DAY_FIRST = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2}) (\p{L}{3,10})\.?,? (\d{4})(?: [рг]\.?)?$/iu;
const MONTH_NAME_DAY = /^(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})$/iu;
const WEEKDAY = /^(?:[\p{L}ʼ’']+,|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?) /iu;

/**
 * The day a reader typed into a date box, or `null`: `2025-03-14`, `14/03/2025` and `14.3.2025` (the day always
 * first, as the box says), `14 March 2025`, `14 Mar 2025`, `March 14, 2025`; months also in the BCP 47 locale.
 */
export function parseTypedDay(text: string, locale: string): Day | null {
  // Longer than any date: not worth a regular expression.
  if (text.length > 100) return null;
  const typed = text.trim().replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  return parseDay(typed) ?? parseNumbers(typed) ?? parseWithMonthName(typed, locale);
}

function parseNumbers(typed: string): Day | null {
  const match = DAY_FIRST.exec(typed);
  return match && toDay(Number(match[4]), Number(match[3]), Number(match[1]));
}

function parseWithMonthName(typed: string, locale: string): Day | null {
  const dayFirst = DAY_MONTH_NAME.exec(typed);
  if (dayFirst) return toDay(Number(dayFirst[3]), monthNamed(dayFirst[2], locale), Number(dayFirst[1]));
  const monthFirst = MONTH_NAME_DAY.exec(typed);
  return monthFirst && toDay(Number(monthFirst[3]), monthNamed(monthFirst[1], locale), Number(monthFirst[2]));
}

// Any beginning of three letters or more names a month: "Mar", "Sept", "бер". 0 when none does.
function monthNamed(word = '', locale: string): number {
  const isMeant = (name: string) => name.startsWith(word.toLowerCase());
  return monthNames(locale).findIndex((names) => names.some(isMeant)) + 1;
}
