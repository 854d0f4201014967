import type { Period } from '../day/Period.ts';

/** The entries of a collection by their days, so that a step of the date need not walk through all of them. */
export interface EntryIndex {
  /** Places in the collection's list of the dated entries, by their first day; those of one day in the file's order. */
  readonly order: Uint32Array;
  /** The first day of each, in the same order. */
  readonly firsts: Int32Array;
  /** The last day of each, in the same order. */
  readonly lasts: Int32Array;
  /** All last days, in the order of time. */
  readonly endings: Int32Array;
  /** Places in the collection's list of the entries without a date. */
  readonly undated: Uint32Array;
}

/** The days that are looked at; `all` looks at the dated entries of every day. */
export type EntryWindow = Period | 'all';

/** Whether days meet the window. */
export function isInWindow({ first, last }: Period, window: EntryWindow): boolean {
  return window === 'all' || (first <= window.last && last >= window.first);
}
