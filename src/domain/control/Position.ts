import type { Claim } from '../claim/Claim.ts';
import type { Certainty } from '../claim/speaksOf.ts';
import { speaksOf } from '../claim/speaksOf.ts';
import type { Side } from '../claim/Side.ts';
import type { Day } from '../day/Day.ts';
import { boundsOf } from '../edtf/boundsOf.ts';

/**
 * What one actor's claim makes of a place on a day.
 * `implied`: the claim speaks of a later capture and its words ("retaken") say who held the place before.
 */
export interface Position {
  readonly actor: string;
  readonly claim: Claim;
  readonly holder: Side;
  /** The actor says that this side does not hold the place. */
  readonly denied: boolean;
  readonly certainty: Certainty | 'implied';
  /** Days since the last day the claim speaks of; 0 while it does. */
  readonly ageDays: number;
}

/** What a claim about control says of the day, or `null` when it says nothing of it. */
export function positionOf(claim: Claim, day: Day): Position | null {
  const { earliest, latest } = boundsOf(claim.aboutTime);
  const { actor, holder, previousHolder, predicate } = claim;
  const denied = claim.polarity === 'denies';
  if (holder === null) return null;
  if (predicate === 'captured') {
    if (earliest !== null && day < earliest) {
      // "X did not take it" says nothing about who held it earlier.
      if (previousHolder === null || denied) return null;
      return { actor, claim, holder: previousHolder, denied: false, certainty: 'implied', ageDays: 0 };
    }
    const ageDays = latest === null ? 0 : Math.max(0, day - latest);
    return {
      actor,
      claim,
      holder,
      denied,
      certainty: latest !== null && day >= latest ? 'certain' : 'possible',
      ageDays,
    };
  }
  if (predicate === 'controls') {
    const certainty = speaksOf(claim, day);
    if (certainty) return { actor, claim, holder, denied, certainty, ageDays: 0 };
    // A dated observation stands, ageing, until the next one; an interval says itself when it ends.
    if (claim.aboutTime.kind === 'date' && latest !== null && day > latest) {
      return { actor, claim, holder, denied, certainty: 'certain', ageDays: day - latest };
    }
  }
  return null;
}

/** The latest word of each actor: what it says of the day, an older position giving way to a newer one. */
export function latestPositions(claims: readonly Claim[], day: Day): readonly Position[] {
  const byActor = new Map<string, Position>();
  for (const claim of claims) {
    const position = positionOf(claim, day);
    if (!position) continue;
    const rival = byActor.get(claim.actor);
    if (!rival || isNewer(position, rival)) byActor.set(claim.actor, position);
  }
  return [...byActor.values()];
}

function isNewer(position: Position, rival: Position): boolean {
  const isImplied = position.certainty === 'implied';
  if (isImplied !== (rival.certainty === 'implied')) return !isImplied;
  const [start, rivalStart] = [startOf(position), startOf(rival)];
  // Before two captures, the nearer one tells what was held just now.
  if (start !== rivalStart) return isImplied ? start < rivalStart : start > rivalStart;
  const [said, rivalSaid] = [lastSaid(position), lastSaid(rival)];
  if (said !== rivalSaid) return said > rivalSaid;
  // Nothing tells them apart; the order in the file must not decide.
  return position.claim.id > rival.claim.id;
}

function startOf({ claim }: Position): number {
  return boundsOf(claim.aboutTime).earliest ?? -Infinity;
}

function lastSaid({ claim }: Position): number {
  return boundsOf(claim.saidAt).latest ?? Infinity;
}
