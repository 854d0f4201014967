import { clampDay } from '../day/clampDay.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Coverage } from '../dataset/Dataset.ts';
import type { Claim } from './Claim.ts';
import { predicates } from './predicates.ts';

/**
 * The day on which the date slider shows a claim: the first on which what it says has surely begun (a state) or
 * surely happened (an event, a total), within the coverage. A place to stand, not a date the claim names.
 */
export function dayOfClaim(claim: Claim, coverage: Coverage): Day {
  const { startLatest, latest } = boundsOf(claim.aboutTime);
  const isState = predicates[claim.predicate].timing === 'state';
  const day = isState ? (startLatest ?? latest) : (latest ?? startLatest);
  return clampDay(day ?? coverage.last, coverage.first, coverage.last);
}
