import type { Claim } from '../claim/Claim.ts';
import { isEcho } from '../claim/isEcho.ts';
import type { Predicate } from '../claim/predicates.ts';
import { speaksOf } from '../claim/speaksOf.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { claimsHeard, type Question } from './Question.ts';

/** Live claims that assert and deny the same thing about one place. Echoes are left out. */
export interface Disagreement {
  readonly predicate: Predicate;
  readonly asserting: readonly Claim[];
  readonly denying: readonly Claim[];
}

/** What is both asserted and denied of a place on the day. Who holds it is `controlOn`'s question. */
export function disagreementsAt(
  dataset: Dataset,
  placeId: string,
  question: Question,
): readonly Disagreement[] {
  const byPredicate = new Map<Predicate, Claim[]>();
  for (const claim of claimsHeard(dataset, question)) {
    if (claim.place !== placeId || isEcho(claim) || speaksOf(claim, question.day) === null) continue;
    if (claim.predicate === 'controls' || claim.predicate === 'captured') continue;
    byPredicate.set(claim.predicate, [...(byPredicate.get(claim.predicate) ?? []), claim]);
  }
  return [...byPredicate].flatMap(([predicate, claims]) => {
    const asserting = claims.filter(({ polarity }) => polarity === 'asserts');
    const denying = claims.filter(({ polarity }) => polarity === 'denies');
    return asserting.length > 0 && denying.length > 0 ? [{ predicate, asserting, denying }] : [];
  });
}
