import type { Actor } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';
import type { PlaceState } from './placeOn.ts';

/** A place's state as one sign. Everything it leaves out stands in the panel. */
export type PlaceMark =
  | { readonly kind: 'held'; readonly holder: Side; readonly certain: boolean }
  | { readonly kind: 'rival'; readonly sides: readonly [Side, Side] }
  | { readonly kind: 'spoken'; readonly side: Side; readonly certain: boolean }
  | { readonly kind: 'unspoken' };

/**
 * The sign for a place: a dispute outranks a holder, a holder outranks mere mention. A dispute over control is
 * split between the rival holders, any other dispute between the sides of those who speak.
 */
export function placeMarkOf(state: PlaceState, actors: ReadonlyMap<string, Actor>): PlaceMark {
  const { control, disagreements, live } = state;
  const sideOf = (actor: string): Side => actors.get(actor)?.side ?? 'other';
  if (control.kind === 'disputed') {
    const [one, other = one] = [...new Set(control.positions.map(({ holder }) => holder))];
    if (one && other) return { kind: 'rival', sides: [one, other] };
  }
  const [disagreement] = disagreements;
  const [yes, no] = [disagreement?.asserting[0], disagreement?.denying[0]];
  if (yes && no) return { kind: 'rival', sides: [sideOf(yes.actor), sideOf(no.actor)] };
  if (control.kind === 'claimed' || control.kind === 'agreed') {
    const certain = control.positions.some(
      ({ certainty, holder }) => certainty === 'certain' && holder === control.holder,
    );
    return { kind: 'held', holder: control.holder, certain };
  }
  const [first] = live;
  if (!first) return { kind: 'unspoken' };
  const speaking = new Set(live.map(({ claim }) => sideOf(claim.actor)));
  return {
    kind: 'spoken',
    side: speaking.size === 1 ? sideOf(first.claim.actor) : 'other',
    certain: live.some(({ certainty }) => certainty === 'certain'),
  };
}

/** The side that says a strike happened at the place on the day, and whether the day is sure. */
export function strikeOf(
  { live }: PlaceState,
  actors: ReadonlyMap<string, Actor>,
): { readonly side: Side; readonly certain: boolean } | null {
  const strike = live.find(({ claim }) => claim.predicate === 'strike' && claim.polarity === 'asserts');
  if (!strike) return null;
  return { side: actors.get(strike.claim.actor)?.side ?? 'other', certain: strike.certainty === 'certain' };
}
