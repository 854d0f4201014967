import { isEcho } from '../claim/isEcho.ts';
import type { Side } from '../claim/Side.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { latestPositions, type Position } from './Position.ts';
import { claimsHeard, type Question } from './Question.ts';

/**
 * Who is claimed to hold a place on a day.
 * - `unknown`: nobody says who held it.
 * - `silent`: the one actor listened to does not say, though another does.
 * - `claimed`: one actor says so; everyone else is silent, which is not agreement.
 * - `agreed`: several actors say so independently.
 * - `disputed`: live claims contradict each other.
 */
export type PlaceControl =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'claimed' | 'agreed'; readonly holder: Side; readonly positions: readonly Position[] }
  | { readonly kind: 'disputed'; readonly positions: readonly Position[] };

/** Derives a place's control from the claims about it, for any day and claimant. */
export function controlOn(dataset: Dataset, placeId: string, question: Question): PlaceControl {
  const claims = claimsHeard(dataset, question).filter(({ place }) => place === placeId);
  const positions = latestPositions(claims, question.day);
  const independent = positions.filter(({ claim }) => !isEcho(claim));
  const counted = independent.length > 0 ? independent : positions;
  const [first] = counted;
  if (!first) {
    const isSilence =
      question.accordingTo !== null &&
      controlOn(dataset, placeId, { ...question, accordingTo: null }).kind !== 'unknown';
    return { kind: isSilence ? 'silent' : 'unknown' };
  }
  if (contradict(counted)) return { kind: 'disputed', positions };
  // A lone denial says who does not hold the place and leaves open who does.
  const [holding] = surestOf(counted.filter(({ denied }) => !denied));
  if (!holding) return { kind: 'unknown' };
  // An echo finds nothing out, and who only denies another's hold does not say who holds.
  const findings = independent.filter(({ denied, holder }) => !denied && holder === holding.holder);
  return { kind: findings.length > 1 ? 'agreed' : 'claimed', holder: holding.holder, positions };
}

/**
 * "Held by B on the 11th" and "taken by A on some day from the 10th to the 13th" can both be so: holders contradict
 * each other only where none is surer of the day than the other. A denial contradicts whoever it denies.
 */
function contradict(positions: readonly Position[]): boolean {
  const asserted = positions.filter(({ denied }) => !denied);
  const surest = new Set(surestOf(asserted).map(({ holder }) => holder));
  const denied = positions.filter((position) => position.denied);
  return surest.size > 1 || denied.some(({ holder }) => asserted.some((one) => one.holder === holder));
}

const certainties = ['certain', 'possible', 'implied'] as const;

/** Those positions that no other is surer than. */
function surestOf(positions: readonly Position[]): readonly Position[] {
  const best = certainties.find((level) => positions.some(({ certainty }) => certainty === level));
  return positions.filter(({ certainty }) => certainty === best);
}
