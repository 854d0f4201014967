import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { boundsOf } from '../domain/edtf/boundsOf.ts';
import type { Edtf } from '../domain/edtf/Edtf.ts';

/** JSON-FG's `time`: full dates only, `..` where an end is open or nobody said it. */
export type FeatureTime = { readonly date: string } | { readonly interval: readonly [string, string] };

/**
 * The days that an entry speaks of, as JSON-FG says them. What it cannot say, such as doubt or "a day in August",
 * stands beside it as EDTF. `null` where there is no date, or one outside the years that RFC 3339 has.
 */
export function toFeatureTime(time: Edtf | null): FeatureTime | null {
  if (time === null) return null;
  const { earliest, latest } = boundsOf(time);
  const [start, end] = [earliest, latest].map(toText);
  if (start === undefined || end === undefined) return null;
  return start === end && time.kind === 'date' ? { date: start } : { interval: [start, end] };
}

function toText(day: Day | null): string | undefined {
  if (day === null) return '..';
  const text = formatIsoDay(day);
  return /^\d{4}-/.test(text) ? text : undefined;
}
