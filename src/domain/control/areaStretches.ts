import type { Claim } from '../claim/Claim.ts';
import type { Certainty } from '../claim/speaksOf.ts';
import type { ControlArea, Dataset } from '../dataset/Dataset.ts';
import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';
import { areasOn } from './areasOn.ts';
import { claimsHeard, type Question } from './Question.ts';

/** Days in a row, the half-open `[from, to)`, on which an area is claimed with one certainty. */
export interface AreaStretch {
  readonly area: ControlArea;
  readonly certainty: Certainty;
  readonly from: Day;
  readonly to: Day;
}

/**
 * When each area is claimed, over the whole coverage: `areasOn` for all its days at once. Stretches are as long as
 * they can be; an area's own stand in the order of their days. Costs an `areasOn` for each day on which a claim
 * begins or ends.
 */
export function areaStretches(dataset: Dataset, question: Omit<Question, 'day'>): readonly AreaStretch[] {
  const end = addDays(dataset.coverage.last, 1);
  const days = turningDays(dataset, claimsHeard(dataset, question));
  const byArea = new Map<string, AreaStretch[]>(dataset.areas.map(({ id }) => [id, []]));
  for (const [index, from] of days.entries()) {
    const to = days[index + 1] ?? end;
    for (const { area, certainty } of areasOn(dataset, { ...question, day: from })) {
      const stretches = byArea.get(area.id) ?? [];
      const before = stretches.at(-1);
      if (before?.to === from && before.certainty === certainty) stretches.splice(-1, 1, { ...before, to });
      else stretches.push({ area, certainty, from, to });
    }
  }
  return [...byArea.values()].flat();
}

/** The days of the coverage on which what is claimed may change: between two of them nothing does. */
function turningDays({ coverage }: Dataset, claims: readonly Claim[]): readonly Day[] {
  const turns = claims.flatMap(({ aboutTime }) => {
    const { earliest, startLatest, endEarliest, latest } = boundsOf(aboutTime);
    return [earliest, startLatest, endEarliest, dayAfter(endEarliest), dayAfter(latest)];
  });
  const within = turns.filter((day) => day !== null && day > coverage.first && day <= coverage.last);
  return [...new Set([coverage.first, ...within])].filter((day) => day !== null).toSorted((a, b) => a - b);
}

function dayAfter(day: Day | null): Day | null {
  return day === null ? null : addDays(day, 1);
}
