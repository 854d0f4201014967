import type { Day } from '../day/Day.ts';
import type { Edtf } from './Edtf.ts';

/** The outermost days that a time can touch, both included. */
export interface EdtfExtent {
  /** No day before it is meant; `null` reaches back without limit. */
  readonly earliest: Day | null;
  /** No day after it is meant; `null` reaches on without limit. */
  readonly latest: Day | null;
}

/** The outermost of a time's bounds, for who asks it of 100,000 times. */
export function extentOf(edtf: Edtf): EdtfExtent {
  const start = edtf.kind === 'interval' ? edtf.start : edtf;
  const end = edtf.kind === 'interval' ? edtf.end : edtf;
  return {
    earliest: start.kind === 'date' ? start.first : null,
    latest: end.kind === 'date' ? end.last : null,
  };
}
