import type { Day } from '../../domain/day/Day.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { lastDayOfMonth } from '../../domain/day/lastDayOfMonth.ts';
import { partsOfDay } from '../../domain/day/partsOfDay.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';

/** The single day of a date that is known to the day; `null` for any other. */
export function dayOf(date: Edtf | null): Day | null {
  return date?.kind === 'date' && date.precision === 'day' ? date.first : null;
}

/** From one day to another; `null` where the second comes first. */
export function spanOfDays(first: Day, last: Day): Edtf | null {
  return asEdtf(first === last ? formatIsoDay(first) : `${formatIsoDay(first)}/${formatIsoDay(last)}`);
}

/** The month that a day lies in. */
export function monthOf(day: Day): Edtf | null {
  return asEdtf(formatIsoDay(day).slice(0, 'YYYY-MM'.length));
}

/** Whether two days are the first and the last of one month. */
export function isWholeMonth(first: Day, last: Day): boolean {
  const { year, month, dayOfMonth } = partsOfDay(first);
  return dayOfMonth === 1 && last === lastDayOfMonth(year, month);
}

function asEdtf(text: string): Edtf | null {
  const edtf = parseEdtf(text);
  return edtf.ok ? edtf.value : null;
}
