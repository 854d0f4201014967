import type { Claim } from '../claim/Claim.ts';
import { parties, type Side } from '../claim/Side.ts';
import { type Certainty, speaksOf } from '../claim/speaksOf.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import type { Dataset, Place } from '../dataset/Dataset.ts';
import { controlOn, type PlaceControl } from './controlOn.ts';
import { type Disagreement, disagreementsAt } from './disagreementsAt.ts';
import { claimsHeard, type Question } from './Question.ts';

interface LiveClaim {
  readonly claim: Claim;
  readonly certainty: Certainty;
}

/** Everything said of one place on one day. */
export interface PlaceState {
  readonly place: Place;
  readonly control: PlaceControl;
  readonly disagreements: readonly Disagreement[];
  /** Claims that speak of the day. */
  readonly live: readonly LiveClaim[];
  /** Days since the last day that any claim about the place speaks of; 0 while one does, `null` before the first. */
  readonly daysSinceSpokenOf: number | null;
  /** Parties that say nothing of this place, on any day. */
  readonly silent: readonly Side[];
}

/** Derives a place's whole state for the question. */
export function placeOn(dataset: Dataset, place: Place, question: Question): PlaceState {
  const sideOf = new Map(dataset.actors.map(({ id, side }) => [id, side]));
  const isAboutPlace = (claim: Claim) => claim.place === place.id;
  const claims = claimsHeard(dataset, question).filter(isAboutPlace);
  // Who is not listened to has not thereby fallen silent.
  const all = claimsHeard(dataset, { ...question, accordingTo: null }).filter(isAboutPlace);
  const speaking = new Set(all.map(({ actor }) => sideOf.get(actor)));
  const live = claims.flatMap((claim) => {
    const certainty = speaksOf(claim, question.day);
    return certainty ? [{ claim, certainty }] : [];
  });
  return {
    place,
    control: controlOn(dataset, place.id, question),
    disagreements: disagreementsAt(dataset, place.id, question),
    live,
    daysSinceSpokenOf: live.length > 0 ? 0 : daysSince(claims, question.day),
    silent: parties.filter((side) => !speaking.has(side)),
  };
}

function daysSince(claims: readonly Claim[], day: Day): number | null {
  const ages = claims.flatMap(({ aboutTime }) => {
    const { latest } = boundsOf(aboutTime);
    return latest !== null && latest < day ? [day - latest] : [];
  });
  return ages.length === 0 ? null : Math.min(...ages);
}
