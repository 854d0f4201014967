import type { Coverage } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';
import type { Claim } from './Claim.ts';
import { claimsInOrder } from './claimsInOrder.ts';
import { dayOfClaim } from './dayOfClaim.ts';

/** Where the reader stands: on a day, perhaps with one of its claims open. */
export interface Standpoint {
  readonly day: Day;
  readonly openClaim: string | null;
}

/**
 * The claim a step forward (+1) or back (-1) leads to, or `null` at either end. With none open, a step forward
 * begins with the day's own claims and a step back with those before it.
 */
export function neighbourClaim(
  claims: readonly Claim[],
  coverage: Coverage,
  { day, openClaim }: Standpoint,
  direction: 1 | -1,
): Claim | null {
  const ordered = claimsInOrder(claims, coverage);
  // Once the reader has left the open claim's day, the steps start from the day again.
  const openIndex = ordered.findIndex(
    (claim) => claim.id === openClaim && dayOfClaim(claim, coverage) === day,
  );
  if (openIndex >= 0) return ordered[openIndex + direction] ?? null;
  return direction === 1
    ? (ordered.find((claim) => dayOfClaim(claim, coverage) >= day) ?? null)
    : (ordered.findLast((claim) => dayOfClaim(claim, coverage) < day) ?? null);
}
