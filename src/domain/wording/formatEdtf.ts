import { formatDayRange } from '../day/formatDay.ts';
import type { Edtf, EdtfDate, EdtfEndpoint, EdtfInterval } from '../edtf/Edtf.ts';
import { formatEdtfDate } from './formatEdtfDate.ts';
import type { Wording } from './Wording.ts';

/** The time in short, neutral words: "14 March 2025", "about August 2024", "10–13 March 2025", "from August 2024". */
export function formatEdtf(edtf: Edtf, wording: Wording): string {
  return edtf.kind === 'date' ? formatEdtfDate(edtf, wording) : formatInterval(edtf, wording);
}

function formatInterval({ start, end }: EdtfInterval, wording: Wording): string {
  const { formatMessage } = wording;
  const isOpen = start.kind !== 'date' || end.kind !== 'date';
  const range = isOpen ? null : formatPlainRange(start, end, wording.locale);
  if (range !== null) return range;
  const words = { start: formatEndpoint(start, wording), end: formatEndpoint(end, wording) };
  if (start.kind === 'open') return formatMessage({ id: 'date.upTo' }, words);
  if (end.kind === 'open') return formatMessage({ id: 'date.from' }, words);
  return formatMessage({ id: 'date.fromTo' }, words);
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

function formatEndpoint(endpoint: EdtfEndpoint, wording: Wording): string {
  if (endpoint.kind === 'date') return formatEdtfDate(endpoint, wording, 'genitive');
  return wording.formatMessage({ id: endpoint.kind === 'unknown' ? 'date.unknown' : 'date.notSet' });
}
