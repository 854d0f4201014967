import type { Timing } from '../claim/predicates.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import { formatEdtf } from './formatEdtf.ts';
import { formatEdtfDate } from './formatEdtfDate.ts';
import type { Wording } from './Wording.ts';

/** A claim's time in words; a moment that is known only to lie within a span is said to be one. */
export function describeTime(edtf: Edtf, timing: Timing, wording: Wording): string {
  const { formatMessage } = wording;
  const time = formatEdtf(edtf, wording);
  if (edtf.kind === 'date') {
    const isWithin = timing === 'event' && edtf.precision !== 'day';
    return isWithin ? formatMessage({ id: 'time.dayNotGivenIn' }, { time }) : time;
  }
  const { start, end } = edtf;
  if (timing === 'total' && end.kind === 'date') {
    return formatMessage({ id: 'time.asOf' }, { end: formatEdtfDate(end, wording) });
  }
  if (timing !== 'event') return time;
  if (start.kind === 'date') return formatMessage({ id: 'time.dayNotGiven' }, { time });
  if (end.kind !== 'date') return time;
  return formatMessage({ id: 'time.dayNotGivenBy' }, { end: formatEdtfDate(end, wording, 'genitive') });
}
