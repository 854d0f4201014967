import { lastDayOfMonth } from '../day/lastDayOfMonth.ts';
import { toDay } from '../day/toDay.ts';
import type { EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { isSeason, spanOfSeason } from './spanOfSeason.ts';
import { refuse } from './refuse.ts';
import { spanOfYears } from './spanOfYears.ts';

const SHAPE = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-season`, where level 1 lets `X` stand for digits. */
export function parseCalendarDate(text: string): EdtfResult<EdtfSpan> {
  const match = SHAPE.exec(text);
  if (!match) return refuse('dates are written 2025-03-14, 2025-03 or 2025');
  const [, sign = '', year = '', month, day] = match;
  if (sign + year === '-0000') return refuse('year -0000 does not exist; 0000 is the year before 0001');
  if (year.includes('X')) return month === undefined ? parseVagueYear(sign, year) : refuse(X_IS_FOR_THE_END);
  return spanWithin(Number(sign + year), month, day);
}

const X_IS_FOR_THE_END =
  'X may stand for the last one or two digits of a year, for a day, or for a month and its day (more is EDTF level 2)';

// Digits are masked from the right: a decade or a century, counted away from year 0 before it.
function parseVagueYear(sign: string, year: string): EdtfResult<EdtfSpan> {
  if (!/^\d\d[\dX]X$/.test(year)) return refuse(X_IS_FOR_THE_END);
  const near = Number(sign + year.replaceAll('X', '0'));
  const far = Number(sign + year.replaceAll('X', '9'));
  const precision = year.endsWith('XX') ? 'century' : 'decade';
  return spanOfYears(Math.min(near, far), Math.max(near, far), precision, true);
}

function spanWithin(year: number, month: string | undefined, day: string | undefined): EdtfResult<EdtfSpan> {
  if (month === undefined) return spanOfYears(year, year, 'year');
  if (month === 'XX' && (day === undefined || day === 'XX')) return spanOfYears(year, year, 'year', true);
  if (month.includes('X')) return refuse(X_IS_FOR_THE_END);
  if (isSeason(month)) return day === undefined ? spanOfSeason(year, month) : refuse('a season has no days');
  return spanOfMonth(year, Number(month), day);
}

function spanOfMonth(year: number, month: number, day: string | undefined): EdtfResult<EdtfSpan> {
  const first = toDay(year, month, 1);
  if (first === null) return refuse(noSuchMonth(month));
  if (day === undefined || day === 'XX') {
    const last = lastDayOfMonth(year, month);
    return { ok: true, value: { precision: 'month', first, last, unspecified: day === 'XX' } };
  }
  if (day.includes('X')) return refuse(X_IS_FOR_THE_END);
  const only = toDay(year, month, Number(day));
  if (only === null) return refuse(`day ${Number(day)} does not exist in month ${month} of ${year}`);
  return { ok: true, value: { precision: 'day', first: only, last: only, unspecified: false } };
}

function noSuchMonth(month: number): string {
  return month > 24 && month < 42
    ? `part ${month} of a year (EDTF level 2) is not supported; seasons are 21 to 24`
    : `month ${month} does not exist`;
}
