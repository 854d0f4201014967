import type { EdtfDate, EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { parseCalendarDate } from './parseCalendarDate.ts';
import { parseDateTime } from './parseDateTime.ts';
import { parseLongYear } from './parseLongYear.ts';
import { refuse } from './refuse.ts';

/** Reads one EDTF date of level 0 or 1, with its qualifier; anything but an interval. */
export function parseEdtfDate(text: string): EdtfResult<EdtfDate> {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const unqualified = qualifier === '' ? text : text.slice(0, -1);
  if (/[?~%]/.test(unqualified)) {
    return refuse('?, ~ and % may stand only once, at the end of a date (elsewhere is EDTF level 2)');
  }
  if (qualifier !== '' && unqualified.includes('T')) return refuse('a date with a time takes no ?, ~ or %');

  const span = parseSpan(unqualified);
  if (!span.ok) return span;
  return {
    ok: true,
    value: {
      kind: 'date',
      text,
      ...span.value,
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
    },
  };
}

function parseSpan(text: string): EdtfResult<EdtfSpan> {
  if (/^Y?-?\d+(?:E\d+)?(?:S\d+)?$/.test(text) && /[ES]/.test(text)) {
    return refuse('years with E or S (EDTF level 2) are not supported');
  }
  if (text.startsWith('Y')) return parseLongYear(text);
  if (text.includes('T')) return parseDateTime(text);
  return parseCalendarDate(text);
}
