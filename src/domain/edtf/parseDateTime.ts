import type { EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { parseCalendarDate } from './parseCalendarDate.ts';
import { refuse } from './refuse.ts';

const TIME = /^(?:([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?|24:00(?::00)?)$/;
// No clock is off UTC by more than 14 hours.
const ZONE = /(?:Z|[+-](?:0\d|1[0-3])(?::?[0-5]\d)?|[+-]14(?::?00)?)$/;

/**
 * Reads a date with a time, with or without a zone, as the calendar day that is written. It is never shifted
 * by the zone: the source printed that day. Seconds may be missing, which many exports do.
 */
export function parseDateTime(text: string): EdtfResult<EdtfSpan> {
  const [dateText = '', timeText = '', ...rest] = text.split('T');
  if (rest.length > 0) return refuse('a date with a time is written 2025-03-14T09:30:00Z');
  const date = parseCalendarDate(dateText);
  if (!date.ok) return date;
  if (date.value.precision !== 'day')
    return refuse('a time can only follow a full date with year, month and day');
  if (!TIME.test(timeText.replace(ZONE, ''))) {
    return refuse('there is no such time of day; times are written 09:30:00, 09:30:00Z or 09:30:00+03:00');
  }
  return date;
}
