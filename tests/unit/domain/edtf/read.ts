import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import type { Edtf, EdtfDate } from '../../../../src/domain/edtf/Edtf.ts';
import { parseEdtf } from '../../../../src/domain/edtf/parseEdtf.ts';

/** The value of a text the test knows to be good; throws the reason for a slip in the test. */
export function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.value;
}

/** The same for a single date. */
export function readDate(text: string): EdtfDate {
  const value = read(text);
  if (value.kind !== 'date') throw new Error(`${text} is an interval`);
  return value;
}

/** Why a text is refused, or `null` when it is not. */
export function refusalOf(text: string): string | null {
  const result = parseEdtf(text);
  return result.ok ? null : result.reason;
}

/** The days a date covers, as `first last`. */
export function spanOf(text: string): string {
  const { first, last } = readDate(text);
  return `${formatIsoDay(first)} ${formatIsoDay(last)}`;
}
