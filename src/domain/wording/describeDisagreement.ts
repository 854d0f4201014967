import type { Actor, Claim } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { Disagreement } from '../control/disagreementsAt.ts';
import { capitalised, listOf, nameOf } from './names.ts';

/** The disagreement in one line: who says yes and who says no. */
export function describeDisagreement(
  { predicate, asserting, denying }: Disagreement,
  actors: ReadonlyMap<string, Actor>,
): string {
  const speakers = (claims: readonly Claim[]) => {
    const names = [...new Set(claims.map(({ actor }) => nameOf(actors, actor)))];
    return {
      names: listOf(names),
      verb: (one: string, several: string) => (names.length === 1 ? one : several),
    };
  };
  const subject = predicates[predicate].label;
  const [yes, no] = [speakers(asserting), speakers(denying)];
  return `Disputed: ${subject}. ${capitalised(yes.names)} ${yes.verb('asserts', 'assert')} it, ${no.names} ${no.verb('denies', 'deny')} it.`;
}
