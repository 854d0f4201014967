import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Claim } from './Claim.ts';
import { predicates } from './predicates.ts';

/** `possible`: the day lies within a span out of which the claim names no day. */
export type Certainty = 'certain' | 'possible';

/** Whether the claim speaks of that day, by its predicate's timing; `null` when it does not. */
export function speaksOf(claim: Claim, day: Day): Certainty | null {
  const { earliest, startLatest, endEarliest, latest } = boundsOf(claim.aboutTime);
  if (earliest !== null && day < earliest) return null;
  if (latest !== null && day > latest) return null;
  const { timing } = predicates[claim.predicate];
  // "About 14 March" names a day without vouching for it.
  const { aboutTime } = claim;
  if (aboutTime.kind === 'date' && (aboutTime.uncertain || aboutTime.approximate)) return 'possible';
  switch (timing) {
    case 'event':
      return earliest === latest ? 'certain' : 'possible';
    case 'state': {
      const hasBegun = startLatest === null || day >= startLatest;
      const goesOn = endEarliest === null || day <= endEarliest;
      return hasBegun && goesOn ? 'certain' : 'possible';
    }
    case 'total':
      // A total up to March says nothing of the sum in January.
      return endEarliest === null || day >= endEarliest ? 'certain' : null;
    default:
      return timing satisfies never;
  }
}
