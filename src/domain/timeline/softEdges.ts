import type { Day } from '../day/Day.ts';
import type { Edtf } from '../edtf/Edtf.ts';
import { boundsOf } from '../edtf/boundsOf.ts';

/** Between which days a span that is known only coarsely fades in and out; `null` where its edge is sharp. */
export interface SoftEdges {
  readonly fadeIn: readonly [Day, Day] | null;
  readonly fadeOut: readonly [Day, Day] | null;
}

/** The soft edges of a time: "from August 2024" begins on one of August's days. "A day in August" has sharp edges. */
export function softEdges(time: Edtf): SoftEdges {
  const { earliest, startLatest, endEarliest, latest } = boundsOf(time);
  // Crossed bounds: one and the same date is both ends.
  if (startLatest !== null && endEarliest !== null && startLatest > endEarliest) {
    return { fadeIn: null, fadeOut: null };
  }
  return { fadeIn: fade(earliest, startLatest), fadeOut: fade(endEarliest, latest) };
}

function fade(from: Day | null, to: Day | null): readonly [Day, Day] | null {
  return from === null || to === null || from === to ? null : [from, to];
}
