import { lastDayOfMonth } from '../../domain/day/lastDayOfMonth.ts';
import { toDay } from '../../domain/day/toDay.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';
import type { DateReading } from './DateReading.ts';
import { dayReading } from './dayReading.ts';

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\p{L}{3,10})\.?,?[ -](\d{4})(?: ?[рг]\.?)?$/iu;
const MONTH_FIRST = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const MONTH_ONLY = /^(\p{L}{3,10})\.?,? (\d{4})(?: ?[рг]\.?)?$/iu;

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** How the months' names begin, in Ukrainian and in Russian; their ends change with the case. */
const stems = [
  ['січ', 'янв'],
  ['лют', 'фев'],
  ['бер', 'мар'],
  ['кві', 'апр'],
  ['тра', 'май', 'мая'],
  ['чер', 'июн'],
  ['лип', 'июл'],
  ['сер', 'авг'],
  ['вер', 'сен'],
  ['жов', 'окт'],
  ['лис', 'ноя'],
  ['гру', 'дек'],
];

/** Reads `14 March 2025`, `14-Mar-2025`, `March 14, 2025`, `14 березня 2025`, `March 2025`; `null` for other shapes. */
export function readMonthName(text: string): DateReading | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return readParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return readParts(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly && readMonth(monthOnly[2], monthOnly[1]);
}

function readParts(year: string | undefined, name = '', dayOfMonth: string | undefined): DateReading | null {
  const month = monthNamed(name.toLowerCase());
  return month === 0 ? null : dayReading(toDay(Number(year), month, Number(dayOfMonth)));
}

function readMonth(year: string | undefined, name = ''): DateReading | null {
  const month = monthNamed(name.toLowerCase());
  if (month === 0) return null;
  const edtf = parseEdtf(formatIsoDay(lastDayOfMonth(Number(year), month)).slice(0, 'YYYY-MM'.length));
  return edtf.ok ? { kind: 'date', date: edtf.value } : null;
}

// Counted from 1; 0 when none is meant.
function monthNamed(name: string): number {
  const isMeant = (full: string, index: number) =>
    full.startsWith(name) || stems[index]?.some((stem) => name.startsWith(stem)) === true;
  return english.findIndex(isMeant) + 1;
}
