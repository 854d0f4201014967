import { formatDayRange } from '../day/formatDay.ts';
import type { Edtf, EdtfDate, EdtfEndpoint, EdtfInterval } from './Edtf.ts';
import { edtfWords } from './edtfWords.ts';
import { formatEdtfDate } from './formatEdtfDate.ts';

/**
 * The time in short, neutral English: "14 March 2025", "about August 2024", "10–13 March 2025", "from August
 * 2024". The BCP 47 locale decides how the dates in it are written.
 */
export function formatEdtf(edtf: Edtf, locale: string): string {
  return edtf.kind === 'date' ? formatEdtfDate(edtf, locale) : formatInterval(edtf, locale);
}

function formatInterval({ start, end }: EdtfInterval, locale: string): string {
  if (start.kind === 'date' && end.kind === 'date') {
    return formatPlainRange(start, end, locale) ?? formatEnds(start, end, locale);
  }
  if (start.kind === 'open') return edtfWords.upTo(formatEndpoint(end, locale));
  if (end.kind === 'open') return edtfWords.from(formatEndpoint(start, locale));
  return formatEnds(start, end, locale);
}

const RANGE_STYLES = { day: 'long', month: 'month', year: 'year' } as const;

// Only two plain dates of one precision can share their month or year: "10–13 March 2025".
function formatPlainRange(start: EdtfDate, end: EdtfDate, locale: string): string | null {
  const { precision } = start;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return null;
  if (precision !== end.precision || !isPlain(start) || !isPlain(end)) return null;
  return formatDayRange(start.first, end.first, locale, RANGE_STYLES[precision]);
}

function isPlain({ uncertain, approximate, unspecified }: EdtfDate): boolean {
  return !uncertain && !approximate && !unspecified;
}

function formatEnds(start: EdtfEndpoint, end: EdtfEndpoint, locale: string): string {
  return edtfWords.fromTo(formatEndpoint(start, locale), formatEndpoint(end, locale));
}

function formatEndpoint(endpoint: EdtfEndpoint, locale: string): string {
  if (endpoint.kind === 'date') return formatEdtfDate(endpoint, locale);
  return endpoint.kind === 'unknown' ? edtfWords.unknownDate : edtfWords.noSetDate;
}
