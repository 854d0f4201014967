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
  const holding = counted.find(({ denied }) => !denied);
  if (!holding) return { kind: 'unknown' };
  // An echo finds nothing out, and who only denies another's hold does not say who holds.
  const findings = independent.filter(({ denied }) => !denied);
  return { kind: findings.length > 1 ? 'agreed' : 'claimed', holder: holding.holder, positions };
}

function contradict(positions: readonly Position[]): boolean {
  const held = new Set(positions.filter(({ denied }) => !denied).map(({ holder }) => holder));
  const denied = positions.filter((position) => position.denied);
  return held.size > 1 || denied.some(({ holder }) => held.has(holder));
}
