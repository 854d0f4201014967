import type { Actor, Claim } from '../claim/Claim.ts';
import type { Disagreement } from '../control/disagreementsAt.ts';
import { capitalised, nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

/** The disagreement in one line: who says yes and who says no. */
export function describeDisagreement(
  { predicate, asserting, denying }: Disagreement,
  actors: ReadonlyMap<string, Actor>,
  { formatMessage, formatList }: Wording,
): string {
  const speakers = (claims: readonly Claim[]) => [
    ...new Set(claims.map(({ actor }) => nameOf(actors, actor))),
  ];
  const [yes, no] = [speakers(asserting), speakers(denying)];
  return formatMessage(
    { id: 'disagreement' },
    {
      subject: formatMessage({ id: `predicate.${predicate}` }),
      asserting: capitalised(formatList(yes)),
      assertingCount: yes.length,
      denying: formatList(no),
      denyingCount: no.length,
    },
  );
}
