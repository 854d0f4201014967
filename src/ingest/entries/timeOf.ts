import type { Edtf } from '../../domain/edtf/Edtf.ts';
import type { DateOrder } from '../../domain/opening/Reading.ts';
import { readDate } from '../dates/readDate.ts';
import { isRecord } from '../isRecord.ts';
import { joinDates, type MissingEnd } from './joinDates.ts';
import { quoted } from './quoted.ts';

/** Where a date stands, and where to say what is wrong with it. */
export interface DateCell {
  readonly value: unknown;
  /** Names what cannot be read. */
  readonly refuse: (message: string) => void;
}

interface EntryTime {
  readonly aboutTime: Edtf | null;
  /** What lasts from one date to another holds throughout. */
  readonly timing: 'event' | 'state';
}

/** The date of a cell; `null` where it is empty, or cannot be read, which is then said. */
export function dateOf({ value, refuse }: DateCell, order: DateOrder | null): Edtf | null {
  const reading = readDate(value, order);
  if (reading.kind === 'date') return reading.date;
  if (reading.kind === 'ambiguous') {
    refuse(`${quoted(value)} may be written with the day or the month first`);
  } else if (reading.kind === 'unreadable') refuse(`${quoted(value)} ${reading.reason}`);
  return null;
}

/** The time of a JSON-FG `time` member: `date`, `timestamp` or `interval`; `null` where it has none of them. */
export function timeOfMember(time: unknown, refuse: DateCell['refuse']): EntryTime | null {
  // Some write the date itself in its place.
  if (!isRecord(time)) {
    const date = dateOf({ value: time, refuse }, null);
    return date && { aboutTime: date, timing: 'event' };
  }
  const interval = time['interval'];
  const ends: unknown = typeof interval === 'string' ? interval.split('/') : interval;
  // Open at both ends, it says nothing of when.
  if (Array.isArray(ends) && ends.length === 2 && ends.every((end) => end === '..')) return null;
  if (Array.isArray(ends)) return spanOf({ value: ends[0], refuse }, { value: ends[1], refuse }, null);
  const date = dateOf({ value: time['date'] ?? time['timestamp'], refuse }, null);
  return date && { aboutTime: date, timing: 'event' };
}

/** The time from one cell to another; an empty end is no end, so that the other is the date. */
export function timeOfCells(start: DateCell, end: DateCell, order: DateOrder | null): EntryTime {
  const isSpan = readDate(end.value, order).kind !== 'none';
  if (isSpan) return spanOf({ ...start, value: start.value ?? '' }, end, order);
  return { aboutTime: dateOf(start, order), timing: 'event' };
}

function spanOf(start: DateCell, end: DateCell, order: DateOrder | null): EntryTime {
  const [first, last] = [endOf(start, order), endOf(end, order)];
  const span = first === null || last === null ? null : joinDates(first, last);
  if (span?.ok === false) end.refuse(`${quoted(end.value)}: ${span.reason}`);
  const aboutTime = span?.ok === true ? span.value : null;
  return { aboutTime, timing: aboutTime?.kind === 'interval' ? 'state' : 'event' };
}

/** `null` where it cannot be read. In JSON-FG nothing at all is an open end, in a table it is one that nobody knows. */
function endOf(cell: DateCell, order: DateOrder | null): Edtf | MissingEnd | null {
  const { value } = cell;
  if (value === '..' || value === null || value === undefined) return '..';
  return readDate(value, order).kind === 'none' ? '' : dateOf(cell, order);
}
