import { dayOfDate } from '../../domain/day/dayOfDate.ts';
import { partsOfDay } from '../../domain/day/partsOfDay.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { boundsOf } from '../../domain/edtf/boundsOf.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';
import type { DateOrder } from '../../domain/opening/Reading.ts';
import type { DateReading } from './DateReading.ts';
import { dayReading } from './dayReading.ts';
import { readDigits } from './readDigits.ts';
import { readMonthName } from './readMonthName.ts';
import { readNumberedDate } from './readNumberedDate.ts';
import { unreadable } from './unreadable.ts';
import { withoutTime } from './withoutTime.ts';

/** Longer than any date with its time; no pattern is tried on what is. */
const LONGEST = 100;

/** Events are dated within them; a year outside is a slip of the pen, as `0225` is. */
const plausibleYears = { first: 1000, last: 2999 } as const;

/** What spreadsheets and exports write where there is nothing. */
const NOTHING = /^(?:null|none|nan|n\/?a|[-–—])?$/i;

/**
 * Reads what a file gives as a date, of any notation that is in use. The day is the one that is written: no zone shifts
 * it, and only a count of seconds, which names no calendar, is taken as UTC.
 */
export function readDate(value: unknown, order: DateOrder | null): DateReading {
  if (typeof value !== 'string' || value.length > LONGEST) return readAnew(value, order);
  const key = `${order} ${value}`;
  const known = remembered.get(key);
  if (known) return known;
  const reading = readAnew(value, order);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, reading);
  return reading;
}

/** A table has few dates and many rows: they are read once, and its entries share them. */
const remembered = new Map<string, DateReading>();
const MOST_REMEMBERED = 10_000;

function readAnew(value: unknown, order: DateOrder | null): DateReading {
  const reading = readAny(value, order);
  return reading.kind === 'date' ? refuseAbsurd(reading.date) : reading;
}

function readAny(value: unknown, order: DateOrder | null): DateReading {
  if (value === null || value === undefined) return { kind: 'none' };
  if (typeof value === 'number' || typeof value === 'bigint') return readDigits(Number(value));
  if (typeof value === 'string') return readText(value.trim().replaceAll(/\s+/g, ' '), order);
  const day = dayOfDate(value);
  return day === null ? unreadable('is neither text nor a number') : dayReading(day);
}

function readText(text: string, order: DateOrder | null): DateReading {
  if (NOTHING.test(text)) return { kind: 'none' };
  if (text.length > LONGEST) return unreadable(`is longer than ${LONGEST} characters`);
  if (/^\d{5,}$/.test(text)) return readDigits(Number(text));
  // First of all as our own exports write it: an EDTF text comes back as it was.
  const edtf = parseEdtf(text.replaceAll(/ ?\/ ?/g, '/'));
  if (edtf.ok) return { kind: 'date', date: edtf.value };
  const bare = withoutTime(text);
  return (
    readNumberedDate(bare, order) ??
    readMonthName(text) ??
    readMonthName(bare) ??
    (bare === text ? null : readIsoDay(bare)) ??
    unreadable(`is no date that can be read: ${edtf.reason}`)
  );
}

function readIsoDay(text: string): DateReading | null {
  const edtf = parseEdtf(text);
  return edtf.ok && edtf.value.kind === 'date' && edtf.value.precision === 'day'
    ? { kind: 'date', date: edtf.value }
    : null;
}

function refuseAbsurd(date: Edtf): DateReading {
  const { earliest, latest } = boundsOf(date);
  for (const day of [earliest, latest]) {
    const { year } = day === null ? { year: plausibleYears.first } : partsOfDay(day);
    if (year < plausibleYears.first || year > plausibleYears.last) {
      const { first, last } = plausibleYears;
      return unreadable(`is of the year ${year}; only years from ${first} to ${last} are taken`);
    }
  }
  return { kind: 'date', date };
}
