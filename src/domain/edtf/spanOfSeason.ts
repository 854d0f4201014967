import { lastDayOfMonth } from '../day/lastDayOfMonth.ts';
import { toDay } from '../day/toDay.ts';
import type { EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { refuse } from './refuse.ts';

/**
 * ISO 8601-2 numbers the seasons of a year 21–24 and gives them no dates. Here they are the meteorological
 * seasons of the northern hemisphere, where this map's ground lies. As winter is the year's fourth, it is
 * the one that begins in the named year: `2024-24` runs from December 2024 to February 2025.
 */
const SEASONS = {
  '21': { firstMonth: 3, lastMonth: 5, lastYearLater: 0 },
  '22': { firstMonth: 6, lastMonth: 8, lastYearLater: 0 },
  '23': { firstMonth: 9, lastMonth: 11, lastYearLater: 0 },
  '24': { firstMonth: 12, lastMonth: 2, lastYearLater: 1 },
} as const;

export type SeasonCode = keyof typeof SEASONS;

/** Whether the two digits after a year name a season rather than a month. */
export function isSeason(code: string): code is SeasonCode {
  return Object.hasOwn(SEASONS, code);
}

/** The days of a season of a year, by the rule above. */
export function spanOfSeason(year: number, code: SeasonCode): EdtfResult<EdtfSpan> {
  const { firstMonth, lastMonth, lastYearLater } = SEASONS[code];
  const first = toDay(year, firstMonth, 1);
  if (first === null) return refuse(`the year ${year} cannot be placed in time`);
  const last = lastDayOfMonth(year + lastYearLater, lastMonth);
  return { ok: true, value: { precision: 'season', first, last, unspecified: false } };
}
