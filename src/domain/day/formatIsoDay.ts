import type { Day } from './Day.ts';
import { partsOfDay } from './partsOfDay.ts';

/** `YYYY-MM-DD`; a year outside 0000–9999 is written in ISO's expanded form, sign and six digits. */
export function formatIsoDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${isoYear(year)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return padded(year, 4);
  return `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
