import type { Timing } from '../claim/predicates.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import { formatEdtf } from '../edtf/formatEdtf.ts';

const locale = 'en-GB';

/** A claim's time in words; a moment that is known only to lie within a span is said to be one. */
export function describeTime(time: Edtf, timing: Timing): string {
  if (time.kind === 'date')
    return timing === 'event' && time.precision !== 'day'
      ? `on a day not given in ${formatEdtf(time, locale)}`
      : formatEdtf(time, locale);
  if (timing === 'total' && time.end.kind === 'date') return `as of ${formatEdtf(time.end, locale)}`;
  if (timing !== 'event') return formatEdtf(time, locale);
  const { start, end } = time;
  if (start.kind === 'date') return `on a day not given, ${formatEdtf(time, locale)}`;
  return end.kind === 'date' ? `on a day not given, by ${formatEdtf(end, locale)}` : formatEdtf(time, locale);
}
