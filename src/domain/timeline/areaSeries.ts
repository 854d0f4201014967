import type { Claim, Quantity } from '../claim/Claim.ts';
import { claimsInOrder } from '../claim/claimsInOrder.ts';
import { type Certainty, speaksOf } from '../claim/speaksOf.ts';
import { isNewerFigure } from '../control/isNewerFigure.ts';
import type { Coverage } from '../dataset/Dataset.ts';
import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import { boundsOf } from '../edtf/boundsOf.ts';

/** On what a figure's word for a day rests. `aged`: it was stated of an earlier day and its speaker gave no newer one. */
export type Footing = Certainty | 'aged';

/** Days in a row on which a figure speaks with one footing; both ends included. */
export interface AreaStretch {
  readonly footing: Footing;
  readonly first: Day;
  readonly last: Day;
}

/** A claimed size of ground held, with the days it speaks of; no two of its stretches overlap. */
export interface AreaFigure {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly stretches: readonly AreaStretch[];
}

/**
 * The claimed sizes, in the order the reader steps through claims. As on the map nothing is interpolated: a figure
 * for one date stands, ageing, until the same speaker gives a newer one; a span ends where its claim ends it.
 */
export function areaSeries(claims: readonly Claim[], coverage: Coverage): readonly AreaFigure[] {
  const stating = claimsInOrder(claims, coverage).filter(
    ({ predicate, polarity }) =>
      polarity === 'asserts' && (predicate === 'area-held' || predicate === 'area-held-peak'),
  );
  return stating.flatMap((claim) => {
    const { quantity } = claim;
    if (quantity?.unit !== 'km2') return [];
    const stretches = [...spokenStretches(claim, coverage), ...agedStretch(claim, stating, coverage)];
    return [{ claim, quantity, stretches }];
  });
}

/** The days the claim itself speaks of: its certainty changes only at the bounds of its time. */
function spokenStretches(claim: Claim, { first, last }: Coverage): readonly AreaStretch[] {
  const { earliest, startLatest, endEarliest, latest } = boundsOf(claim.aboutTime);
  const turns = [first, earliest, startLatest, dayAfter(endEarliest), dayAfter(latest)].filter(
    (day) => day !== null && day >= first && day <= last,
  );
  const starts = [...new Set(turns)].filter((day) => day !== null).toSorted((a, b) => a - b);
  const stretches: AreaStretch[] = [];
  for (const [index, start] of starts.entries()) {
    const footing = speaksOf(claim, start);
    if (!footing) continue;
    const next = starts[index + 1];
    const end = next === undefined ? last : addDays(next, -1);
    const before = stretches.at(-1);
    if (before?.footing === footing && before.last === addDays(start, -1)) {
      stretches[stretches.length - 1] = { ...before, last: end };
    } else stretches.push({ footing, first: start, last: end });
  }
  return stretches;
}

function agedStretch(claim: Claim, others: readonly Claim[], coverage: Coverage): readonly AreaStretch[] {
  const { latest } = boundsOf(claim.aboutTime);
  // A peak says nothing of the days after it, and an interval says itself when it ends.
  if (claim.predicate !== 'area-held' || claim.aboutTime.kind !== 'date' || latest === null) return [];
  const first = laterOf(addDays(latest, 1), coverage.first);
  const last = others
    .filter((other) => isNewerFigure(other, claim))
    .map((other) => boundsOf(other.aboutTime).earliest ?? coverage.first)
    .reduce((end, start) => earlierOf(end, addDays(start, -1)), coverage.last);
  return first <= last ? [{ footing: 'aged', first, last }] : [];
}

function dayAfter(day: Day | null): Day | null {
  return day === null ? null : addDays(day, 1);
}
