import type { Day } from '../../domain/day/Day.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { lastDayOfMonth } from '../../domain/day/lastDayOfMonth.ts';
import { partsOfDay } from '../../domain/day/partsOfDay.ts';
import { boundsOf } from '../../domain/edtf/boundsOf.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';

/** The single day of a date that is known to the day, whatever hour is written beside it; `null` for any other. */
export function dayOf(date: Edtf | null): Day | null {
  if (date?.kind !== 'date') return null;
  const { earliest, latest } = boundsOf(date);
  return earliest === latest ? earliest : null;
}

/** From one day to another; `null` where the second comes first. */
export function spanOfDays(first: Day, last: Day): Edtf | null {
  return asEdtf(first === last ? formatIsoDay(first) : `${formatIsoDay(first)}/${formatIsoDay(last)}`);
}

/** The month that a day lies in. */
export function monthOf(day: Day): Edtf | null {
  return asEdtf(formatIsoDay(day).slice(0, 'YYYY-MM'.length));
}

/** The year that a day lies in. */
export function yearOf(day: Day): Edtf | null {
  return asEdtf(formatIsoDay(day).slice(0, 'YYYY'.length));
}

/** A day that is only an estimate. */
export function about(day: Day): Edtf | null {
  return asEdtf(`${formatIsoDay(day)}~`);
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
