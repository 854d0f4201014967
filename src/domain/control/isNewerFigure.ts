import type { Claim } from '../claim/Claim.ts';
import { boundsOf } from '../edtf/boundsOf.ts';

/** Whether the other claim is its speaker's newer figure of what the same side holds of the same ground. */
export function isNewerFigure(other: Claim, claim: Claim): boolean {
  return (
    other.predicate === 'area-held' &&
    other.actor === claim.actor &&
    other.holder === claim.holder &&
    other.place === claim.place &&
    lastDayOf(other) > lastDayOf(claim)
  );
}

function lastDayOf({ aboutTime }: Claim): number {
  return boundsOf(aboutTime).latest ?? Infinity;
}
