import { FURTHEST_YEAR, toDay } from '../day/toDay.ts';
import type { EdtfPrecision, EdtfResult } from './Edtf.ts';
import type { EdtfSpan } from './EdtfSpan.ts';
import { refuse } from './refuse.ts';

/** From 1 January of the first year to 31 December of the last; refused beyond the years days can lie in. */
export function spanOfYears(
  firstYear: number,
  lastYear: number,
  precision: EdtfPrecision,
  unspecified = false,
): EdtfResult<EdtfSpan> {
  const first = toDay(firstYear, 1, 1);
  const last = toDay(lastYear, 12, 31);
  if (first === null || last === null) {
    return refuse(`only the years from -${FURTHEST_YEAR} to ${FURTHEST_YEAR} can be placed in time`);
  }
  return { ok: true, value: { precision, first, last, unspecified } };
}
