import type { Coverage } from '../dataset/Dataset.ts';
import type { Claim, Relation } from './Claim.ts';
import { claimsInOrder } from './claimsInOrder.ts';
import { dayOfClaim } from './dayOfClaim.ts';

interface Reply {
  readonly claim: Claim;
  /** How the reply speaks to which claim of its thread. */
  readonly relation: Relation;
}

/** A claim with all the claims that speak to it, or to one of its replies, oldest first. */
export interface Thread {
  readonly claim: Claim;
  readonly replies: readonly Reply[];
}

/**
 * Groups claims into threads, newest day first; of one day in the order they were said. Every given claim stands in exactly one thread; of several
 * relations to given claims the first counts.
 */
export function toThreads(claims: readonly Claim[], coverage: Coverage): readonly Thread[] {
  const ordered = claimsInOrder(claims, coverage);
  const given = new Set(ordered.map(({ id }) => id));
  const relations = new Map<string, Relation>();
  for (const { id, relations: all } of ordered) {
    const relation = all.find(({ target }) => given.has(target) && target !== id);
    if (relation) relations.set(id, relation);
  }
  const repliesByRoot = new Map<string, Reply[]>();
  const roots: Claim[] = [];
  for (const claim of ordered) {
    const root = rootOf(claim.id, relations);
    const relation = relations.get(claim.id);
    if (root === claim.id || !relation) roots.push(claim);
    else repliesByRoot.set(root, [...(repliesByRoot.get(root) ?? []), { claim, relation }]);
  }
  return roots
    .toSorted((a, b) => dayOfClaim(b, coverage) - dayOfClaim(a, coverage))
    .map((claim) => ({ claim, replies: repliesByRoot.get(claim.id) ?? [] }));
}

/** Follows relations upward. In a ring the claim by which the ring is entered is its root. */
function rootOf(id: string, relations: ReadonlyMap<string, Relation>): string {
  const visited = new Set<string>();
  let root = id;
  for (let up = relations.get(root); up && !visited.has(root); up = relations.get(root)) {
    visited.add(root);
    root = up.target;
  }
  return root;
}
