import type { EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { refuse } from './refuse.ts';
import { spanOfYears } from './spanOfYears.ts';

/** Reads `Y` and a year of more than four digits; refuses years further off than a day can lie. */
export function parseLongYear(text: string): EdtfResult<EdtfSpan> {
  if (!/^Y-?\d+$/.test(text)) return refuse('after Y comes a year in digits only');
  if (!/^Y-?[1-9]\d{4,}$/.test(text)) {
    return refuse('Y is only for years of more than four digits; other years have four digits and no Y');
  }
  const year = Number(text.slice(1));
  return spanOfYears(year, year, 'year');
}
