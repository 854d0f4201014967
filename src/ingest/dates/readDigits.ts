import { dayOfEpochMs } from '../../domain/day/dayOfEpochMs.ts';
import { toDay } from '../../domain/day/toDay.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';
import type { DateReading } from './DateReading.ts';
import { dayReading } from './dayReading.ts';
import { unreadable } from './unreadable.ts';

/** Reads a bare number: `2025` a year, `20250314` a day, ten digits seconds since 1970, thirteen milliseconds (UTC). */
export function readDigits(value: number): DateReading {
  const digits = value >= 0 ? String(Math.floor(value)) : '';
  if (/^\d{4}$/.test(digits) && Number.isInteger(value)) return readYear(digits);
  if (digits.length === 8) {
    return dayReading(toDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
  }
  // Nine digits reach back to 1973, before any file that counts so.
  if (digits.length === 9 || digits.length === 10) return dayReading(dayOfEpochMs(value * 1000));
  if (digits.length === 12 || digits.length === 13) return dayReading(dayOfEpochMs(value));
  return unreadable(
    'is a number that is no date; 2025, 20250314, and seconds or milliseconds since 1970 are taken',
  );
}

function readYear(digits: string): DateReading {
  const edtf = parseEdtf(digits);
  return edtf.ok ? { kind: 'date', date: edtf.value } : unreadable(edtf.reason);
}
