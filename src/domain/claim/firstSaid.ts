import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Claim } from './Claim.ts';

/** The earliest day on which any of the claims is known to have been, or may have been, made; `null` without dates. */
export function firstSaid(claims: readonly Claim[]): Day | null {
  return claims.reduce<Day | null>((first, { saidAt }) => {
    const { earliest, latest } = boundsOf(saidAt);
    // "By the 11th, since when is unknown" gives no day but the 11th.
    const day = earliest ?? latest;
    return day !== null && (first === null || day < first) ? day : first;
  }, null);
}
