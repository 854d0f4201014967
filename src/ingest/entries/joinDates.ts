import type { Edtf, EdtfResult } from '../../domain/edtf/Edtf.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';

/** An end of a time that has no date: `..` where it is open, nothing where it is not known. */
export type MissingEnd = '..' | '';

/** From one date to another: the first of the one to the last of the other. */
export function joinDates(start: Edtf | MissingEnd, end: Edtf | MissingEnd): EdtfResult<Edtf> {
  const first = textOfEnd(start, 0);
  const last = textOfEnd(end, -1);
  return parseEdtf(first === last ? first : `${first}/${last}`);
}

function textOfEnd(end: Edtf | MissingEnd, which: 0 | -1): string {
  return typeof end === 'string' ? end : (end.text.split('/').at(which) ?? '');
}
