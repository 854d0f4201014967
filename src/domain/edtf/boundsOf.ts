import type { Day } from '../day/Day.ts';
import type { Edtf } from './Edtf.ts';
import { type EdtfExtent, extentOf } from './extentOf.ts';

/** Which days a time can and must touch; `null` is no bound on that side. All days are included. */
export interface EdtfBounds extends EdtfExtent {
  /** From this day on it has begun, whichever day it began; `null` has always begun. */
  readonly startLatest: Day | null;
  /** Up to this day it has not ended, whichever day it ends; `null` does not end. */
  readonly endEarliest: Day | null;
}

/**
 * The four bounds of a time. An event lies somewhere in [earliest, latest]. A state possibly holds there too,
 * and certainly in [startLatest, endEarliest], which is empty when they are crossed: of `2024-08` no day is
 * certain. An open end (`..`) bounds nothing, so `2024-08/..` is certain from 31 August on without end. An
 * unknown end (blank) may be as early as the start: it makes no further day certain, yet rules none out.
 * `?` and `~` change no bound; whoever draws certainty must look at them too.
 */
export function boundsOf(edtf: Edtf): EdtfBounds {
  const { start, end } = edtf.kind === 'interval' ? edtf : { start: edtf, end: edtf };
  // Each end also bounds the other: what began "in 2025" and ended in February began by the end of February.
  const dates = [start, end].filter((endpoint) => endpoint.kind === 'date');
  const firsts = dates.map(({ first }) => first).toSorted((day, other) => day - other);
  const lasts = dates.map(({ last }) => last).toSorted((day, other) => day - other);
  return {
    ...extentOf(edtf),
    startLatest: start.kind === 'open' ? null : (lasts.at(0) ?? null),
    endEarliest: end.kind === 'open' ? null : (firsts.at(-1) ?? null),
  };
}
