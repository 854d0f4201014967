import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import type { Day } from '../../domain/day/Day.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';
import type { DateReading } from './DateReading.ts';
import { unreadable } from './unreadable.ts';

/** The reading of a day that was found, or of none. */
export function dayReading(day: Day | null): DateReading {
  if (day === null) return unreadable('is a day that does not exist');
  const edtf = parseEdtf(formatIsoDay(day));
  return edtf.ok ? { kind: 'date', date: edtf.value } : unreadable(edtf.reason);
}
