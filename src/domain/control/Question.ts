import type { Claim } from '../claim/Claim.ts';
import { wasSaidBy } from '../claim/wasSaidBy.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Day } from '../day/Day.ts';

/** What the map answers: the two clocks and whom to believe. */
export interface Question {
  /** The about clock: which day's state is asked for. */
  readonly day: Day;
  /** The said clock: leave out what had not been said by then; `null` takes in everything. */
  readonly saidBy: Day | null;
  /** Id of the one actor to listen to; `null` listens to all. */
  readonly accordingTo: string | null;
}

/** The claims the question lets speak. A claim whose own date leaves open whether it had been said is let in. */
export function claimsHeard(
  dataset: Dataset,
  question: Pick<Question, 'saidBy' | 'accordingTo'>,
): readonly Claim[] {
  const { saidBy, accordingTo } = question;
  return dataset.claims.filter(
    (claim) =>
      (accordingTo === null || claim.actor === accordingTo) &&
      (saidBy === null || wasSaidBy(claim, saidBy) !== null),
  );
}
