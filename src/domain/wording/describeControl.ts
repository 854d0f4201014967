import type { Actor } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';
import type { PlaceControl } from '../control/controlOn.ts';
import type { Position } from '../control/Position.ts';
import { describeAge } from './describeAge.ts';
import { describeTime } from './describeTime.ts';
import { holderNames, listOf, nameOf } from './names.ts';

/** Who is claimed to hold a place, as one attributed sentence or two. */
export function describeControl(control: PlaceControl, actors: ReadonlyMap<string, Actor>): string {
  switch (control.kind) {
    case 'unknown':
      return 'Nobody says who held it on this day.';
    case 'silent':
      return 'This speaker does not say who held it.';
    case 'claimed':
    case 'agreed':
      return control.kind === 'agreed' && control.positions.every(isPlain(control.holder))
        ? agreedSentence(control.positions, actors)
        : positionsSentence(control.positions, actors);
    case 'disputed':
      return `Disputed. ${positionsSentence(control.positions, actors)}`;
    default:
      return control satisfies never;
  }
}

/** Whether "held by" is the whole of it; a denial or a doubt must not be put into one sentence with others. */
function isPlain(side: Side): (position: Position) => boolean {
  return ({ holder, denied, certainty, ageDays }) =>
    holder === side && !denied && certainty === 'certain' && ageDays === 0;
}

function agreedSentence(positions: readonly Position[], actors: ReadonlyMap<string, Actor>): string {
  const [first] = positions;
  if (!first) return '';
  const speakers = listOf(positions.map(({ actor }) => nameOf(actors, actor)));
  return `Held by ${holderNames[first.holder]}, say ${speakers}.`;
}

function positionsSentence(positions: readonly Position[], actors: ReadonlyMap<string, Actor>): string {
  return positions.map((position) => positionSentence(position, nameOf(actors, position.actor))).join(' ');
}

function positionSentence({ claim, holder, denied, certainty, ageDays }: Position, speaker: string): string {
  const side = holderNames[holder];
  if (denied) return `Not held by ${side}, says ${speaker}.`;
  switch (certainty) {
    case 'certain':
      return `Held by ${side}, says ${speaker}${ageDays > 0 ? ` (${describeAge(ageDays)})` : ''}.`;
    case 'possible':
      return claim.predicate === 'captured'
        ? `Taken by ${side} ${describeTime(claim.aboutTime, 'event')}, says ${speaker}.`
        : `Perhaps held by ${side} on this day, says ${speaker}: ${describeTime(claim.aboutTime, 'state')}.`;
    case 'implied':
      return `Held by ${side} before it was retaken, by the words of ${speaker}; since when is not said.`;
    default:
      return certainty satisfies never;
  }
}
