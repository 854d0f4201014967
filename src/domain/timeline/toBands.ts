import type { Claim } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { Day } from '../day/Day.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { AxisWindow } from './axisWindow.ts';

/** The span of time that a claim speaks of, where that is more than one day. */
export interface Band {
  readonly claim: Claim;
  /** Both within the window. */
  readonly first: Day;
  readonly last: Day;
  /** `moment`: it happened on one unknown day within. `by`: the same, with no first day given. `span`: it held throughout. */
  readonly kind: 'moment' | 'by' | 'span';
  /** The claim gives no start, or no end: the edge is drawn soft. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** The bands of those claims that reach into the window, cut to it. */
export function toBands(claims: readonly Claim[], window: AxisWindow): readonly Band[] {
  return claims.flatMap((claim): Band[] => {
    const { earliest, startLatest, endEarliest, latest } = boundsOf(claim.aboutTime);
    if (earliest !== null && earliest === latest) return [];
    const { timing } = predicates[claim.predicate];
    // A total is as of its end; a band back to the war's first month would say nothing.
    if (timing === 'total') return [];
    const first = laterOf(earliest ?? window.first, window.first);
    const last = earlierOf(latest ?? window.last, window.last);
    if (first > last) return [];
    const kind = timing === 'state' ? 'span' : earliest === null ? 'by' : 'moment';
    return [
      {
        claim,
        first,
        last,
        kind,
        softStart: earliest !== startLatest,
        softEnd: endEarliest !== latest || latest === null,
      },
    ];
  });
}
