import type { Actor, Claim, Relation, RelationType } from '../claim/Claim.ts';
import { nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

/** How a claim speaks to another one: "denies Donald Trump". */
export function describeRelation(
  { type, target }: Relation,
  claims: ReadonlyMap<string, Claim>,
  actors: ReadonlyMap<string, Actor>,
  { formatMessage }: Wording,
): string {
  const speaker = nameOf(actors, claims.get(target)?.actor ?? target);
  return formatMessage({ id: `relation.${type}` }, { speaker });
}

/** The same seen from the other end: "denied by Ukraine’s General Staff". */
export function describeReply(
  type: RelationType,
  reply: Claim,
  actors: ReadonlyMap<string, Actor>,
  { formatMessage }: Wording,
): string {
  return formatMessage({ id: `reply.${type}` }, { speaker: nameOf(actors, reply.actor) });
}
