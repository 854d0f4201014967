import type { Claim } from '../claim/Claim.ts';
import { type Certainty, speaksOf } from '../claim/speaksOf.ts';
import type { ControlArea, Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import { isNewerFigure } from './isNewerFigure.ts';
import { claimsHeard, type Question } from './Question.ts';

/** A control area that a live claim stands behind. */
export interface AreaState {
  readonly area: ControlArea;
  /** The claims behind it that speak of the day, or the last that did. */
  readonly claims: readonly Claim[];
  /** `possible`: the figure's own day is unknown and may be this one. */
  readonly certainty: Certainty;
  /** Days since the figure was last stated to be so; 0 while it is. */
  readonly ageDays: number;
}

/**
 * The areas that are claimed to be held on the day. Between two dated figures nothing is interpolated: a figure
 * for one date stands, ageing, until the same actor gives a newer one.
 */
export function areasOn(dataset: Dataset, question: Question): readonly AreaState[] {
  const heard = claimsHeard(dataset, question).filter(({ polarity }) => polarity === 'asserts');
  return dataset.areas.flatMap((area) => {
    const behind = heard.filter(({ id }) => area.claims.includes(id));
    const live = behind.flatMap((claim) => {
      const certainty = speaksOf(claim, question.day);
      return certainty ? [{ claim, certainty }] : [];
    });
    if (live.length > 0) {
      const certainty = live.some((one) => one.certainty === 'certain') ? 'certain' : 'possible';
      return [{ area, claims: live.map(({ claim }) => claim), certainty, ageDays: 0 }];
    }
    const standing = behind.filter((claim) => stillStands(claim, heard, question.day));
    const ageDays = Math.min(...standing.map((claim) => question.day - lastDayOf(claim)));
    return standing.length > 0 ? [{ area, claims: standing, certainty: 'certain', ageDays }] : [];
  });
}

function stillStands(claim: Claim, heard: readonly Claim[], day: Day): boolean {
  if (claim.predicate !== 'area-held' || claim.aboutTime.kind !== 'date' || lastDayOf(claim) > day)
    return false;
  return !heard.some(
    (other) => isNewerFigure(other, claim) && (boundsOf(other.aboutTime).earliest ?? -Infinity) <= day,
  );
}

function lastDayOf(claim: Claim): number {
  return boundsOf(claim.aboutTime).latest ?? Infinity;
}
