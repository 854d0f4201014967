import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Claim } from './Claim.ts';
import type { Certainty } from './speaksOf.ts';

/** Whether the claim had been made by the end of that day; `possible` when its own date leaves that open. */
export function wasSaidBy(claim: Claim, day: Day): Certainty | null {
  const { earliest, latest } = boundsOf(claim.saidAt);
  if (latest !== null && latest <= day) return 'certain';
  return earliest === null || earliest <= day ? 'possible' : null;
}
