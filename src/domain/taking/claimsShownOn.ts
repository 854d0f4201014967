import type { Claim } from '../claim/Claim.ts';
import { speaksOf } from '../claim/speaksOf.ts';
import { areasOn } from '../control/areasOn.ts';
import { placeOn } from '../control/placeOn.ts';
import { claimsHeard, type Question } from '../control/Question.ts';
import type { ControlArea, Dataset } from '../dataset/Dataset.ts';

interface Shown {
  readonly claims: readonly Claim[];
  readonly areas: readonly ControlArea[];
}

/**
 * What map and panel show on the day: the claims heard that speak of it, certainly or possibly, and of other days those
 * behind a place's mark or an area that is drawn; with these areas. In the dataset's order.
 */
export function claimsShownOn(dataset: Dataset, question: Question): Shown {
  const states = areasOn(dataset, question);
  const positions = dataset.places.flatMap((place) => {
    const { control } = placeOn(dataset, place, question);
    return 'positions' in control ? control.positions : [];
  });
  const behind = new Set([
    ...states.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ...positions.map(({ claim }) => claim.id),
  ]);
  return {
    claims: claimsHeard(dataset, question).filter(
      (claim) => behind.has(claim.id) || speaksOf(claim, question.day) !== null,
    ),
    areas: states.map(({ area }) => area),
  };
}
