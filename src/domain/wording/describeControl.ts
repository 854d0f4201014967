import type { Actor } from '../claim/Claim.ts';
import type { Side } from '../claim/Side.ts';
import type { PlaceControl } from '../control/controlOn.ts';
import type { Position } from '../control/Position.ts';
import { describeAge } from './describeAge.ts';
import { describeTime } from './describeTime.ts';
import { capitalised, holderName, nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

type Actors = ReadonlyMap<string, Actor>;

/** Who is claimed to hold a place, as one attributed sentence or two. */
export function describeControl(control: PlaceControl, actors: Actors, wording: Wording): string {
  const { formatMessage } = wording;
  switch (control.kind) {
    case 'unknown':
      return formatMessage({ id: 'control.unknown' });
    case 'silent':
      return formatMessage({ id: 'control.silent' });
    case 'claimed':
    case 'agreed':
      return control.kind === 'agreed' && control.positions.every(isPlain(control.holder))
        ? agreedSentence(control.holder, control.positions, actors, wording)
        : positionsSentence(control.positions, actors, wording);
    case 'disputed': {
      const positions = positionsSentence(control.positions, actors, wording);
      return formatMessage({ id: 'control.disputed' }, { positions });
    }
    default:
      return control satisfies never;
  }
}

/** Whether "held by" is the whole of it; a denial or a doubt must not be put into one sentence with others. */
function isPlain(side: Side): (position: Position) => boolean {
  return ({ holder, denied, certainty, ageDays }) =>
    holder === side && !denied && certainty === 'certain' && ageDays === 0;
}

function agreedSentence(
  side: Side,
  positions: readonly Position[],
  actors: Actors,
  wording: Wording,
): string {
  const speakers = wording.formatList(positions.map(({ actor }) => nameOf(actors, actor)));
  return wording.formatMessage({ id: 'control.agreed' }, { holder: holderName(side, wording), speakers });
}

function positionsSentence(positions: readonly Position[], actors: Actors, wording: Wording): string {
  return positions.map((position) => capitalised(positionSentence(position, actors, wording))).join(' ');
}

function positionSentence(position: Position, actors: Actors, wording: Wording): string {
  const { formatMessage } = wording;
  const { claim, holder: side, denied, certainty, ageDays } = position;
  const values = { holder: holderName(side, wording), side, speaker: nameOf(actors, position.actor) };
  if (denied) return formatMessage({ id: 'position.denied' }, values);
  switch (certainty) {
    case 'certain':
      return ageDays === 0
        ? formatMessage({ id: 'position.held' }, values)
        : formatMessage({ id: 'position.aged' }, { ...values, age: describeAge(ageDays, wording) });
    case 'possible': {
      const isCapture = claim.predicate === 'captured';
      const time = describeTime(claim.aboutTime, isCapture ? 'event' : 'state', wording);
      return formatMessage({ id: isCapture ? 'position.taken' : 'position.perhaps' }, { ...values, time });
    }
    case 'implied':
      return formatMessage({ id: 'position.implied' }, values);
    default:
      return certainty satisfies never;
  }
}
