import type { Actor, Claim } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { Disagreement } from '../control/disagreementsAt.ts';
import { nameOf } from './names.ts';

/** The disagreement in one line: who says yes and who says no. */
export function describeDisagreement(
  { predicate, asserting, denying }: Disagreement,
  actors: ReadonlyMap<string, Actor>,
): string {
  const speakers = (claims: readonly Claim[]) => {
    const names = [...new Set(claims.map(({ actor }) => nameOf(actors, actor)))];
    return names.join(', ');
  };
  const subject = predicates[predicate].label;
  return `Disputed: ${subject}. Asserted by ${speakers(asserting)}; denied by ${speakers(denying)}.`;
}
