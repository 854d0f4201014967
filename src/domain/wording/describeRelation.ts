import type { Actor, Claim, Relation, RelationType } from '../claim/Claim.ts';
import { nameOf } from './names.ts';

const verbs: Readonly<Record<RelationType, string>> = {
  denies: 'denies',
  revises: 'revises',
  supports: 'supports',
  repeats: 'repeats',
  answers: 'answers',
};

const passives: Readonly<Record<RelationType, string>> = {
  denies: 'denied by',
  revises: 'revised by',
  supports: 'supported by',
  repeats: 'repeated by',
  answers: 'answered by',
};

/** How a claim speaks to another one: "denies Donald Trump". */
export function describeRelation(
  { type, target }: Relation,
  claims: ReadonlyMap<string, Claim>,
  actors: ReadonlyMap<string, Actor>,
): string {
  return `${verbs[type]} ${nameOf(actors, claims.get(target)?.actor ?? target)}`;
}

/** The same seen from the other end: "denied by Ukraine’s General Staff". */
export function describeReply(type: RelationType, reply: Claim, actors: ReadonlyMap<string, Actor>): string {
  return `${passives[type]} ${nameOf(actors, reply.actor)}`;
}
