import type { Coverage } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Claim } from './Claim.ts';
import { dayOfClaim } from './dayOfClaim.ts';

/** Claims in the order the reader steps through them: by slider day, then by when they were said; ties keep the file's order. */
export function claimsInOrder(claims: readonly Claim[], coverage: Coverage): readonly Claim[] {
  return claims.toSorted(
    (a, b) =>
      dayOfClaim(a, coverage) - dayOfClaim(b, coverage) || lastSaid(a, coverage) - lastSaid(b, coverage),
  );
}

function lastSaid(claim: Claim, coverage: Coverage): Day {
  return boundsOf(claim.saidAt).latest ?? coverage.last;
}
