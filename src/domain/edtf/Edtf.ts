import type { Day } from '../day/Day.ts';

/** The finest unit of a date that is known: `2024-08-XX` is known to the month, `201X` to the decade. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date of ISO 8601-2 level 0 or 1. */
export interface EdtfDate {
  readonly kind: 'date';
  /** As it was written; parsing it again gives this value again. */
  readonly text: string;
  readonly precision: EdtfPrecision;
  /** The first day the date can mean, as written: `?` and `~` widen nothing. */
  readonly first: Day;
  /** The last day the date can mean, included. */
  readonly last: Day;
  /** Written with `X`: some finer unit exists and is not known, as in `2024-08-XX`, "a day in August". */
  readonly unspecified: boolean;
  /** `?` or `%`: the source of the date is doubted. */
  readonly uncertain: boolean;
  /** `~` or `%`: the date is an estimate. */
  readonly approximate: boolean;
}

/** `open` (`..`): no end is set, it goes on. `unknown` (blank): there is an end, nobody said when. */
export type EdtfEndpoint = EdtfDate | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** A span of time; at least one end is a date, and the end does not come before the start. */
export interface EdtfInterval {
  readonly kind: 'interval';
  /** As it was written; parsing it again gives this value again. */
  readonly text: string;
  readonly start: EdtfEndpoint;
  readonly end: EdtfEndpoint;
}

export type Edtf = EdtfDate | EdtfInterval;

/** What reading a text as `T` gives: the value, or why not, in words for the person who wrote the text. */
export type EdtfResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };
