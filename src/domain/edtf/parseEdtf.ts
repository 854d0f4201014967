import type { Edtf, EdtfEndpoint, EdtfInterval, EdtfResult } from './Edtf.ts';
import { parseEdtfDate } from './parseEdtfDate.ts';
import { refuse } from './refuse.ts';

// Two date-times with offsets and a slash are 51 characters.
const LONGEST = 100;

/**
 * Reads an Extended Date/Time Format string, ISO 8601-2:2019 levels 0 and 1. Seasons are the northern,
 * meteorological ones. Nothing throws; a refusal says why in words for the reporter who wrote the date.
 */
export function parseEdtf(text: string): EdtfResult<Edtf> {
  if (text === '') return refuse('the date is empty');
  if (text.length > LONGEST) return refuse(`the date is longer than ${LONGEST} characters`);
  if (/\s/.test(text)) return refuse('a date has no spaces in it');
  if (/^[[{]/.test(text)) return refuse('sets of dates in [ ] or { } (EDTF level 2) are not supported');

  const [start, end, ...rest] = text.split('/');
  if (start === undefined || end === undefined) return parseEdtfDate(text);
  if (rest.length > 0) {
    return refuse('only one slash is allowed, between the ends of an interval; a day is written 2025-03-14');
  }
  return parseInterval(text, start, end);
}

function parseInterval(text: string, startText: string, endText: string): EdtfResult<EdtfInterval> {
  const start = parseEndpoint(startText);
  if (!start.ok) return start;
  const end = parseEndpoint(endText);
  if (!end.ok) return end;
  if (start.value.kind !== 'date' && end.value.kind !== 'date') {
    return refuse('an interval needs a date at one end at least');
  }
  if (start.value.kind === 'date' && end.value.kind === 'date' && end.value.last < start.value.first) {
    return refuse('the interval ends before it starts');
  }
  return { ok: true, value: { kind: 'interval', text, start: start.value, end: end.value } };
}

function parseEndpoint(text: string): EdtfResult<EdtfEndpoint> {
  if (text === '') return { ok: true, value: { kind: 'unknown' } };
  if (text === '..') return { ok: true, value: { kind: 'open' } };
  return parseEdtfDate(text);
}
