import type { Actor } from '../claim/Claim.ts';
import type { Change } from '../control/changesBetween.ts';
import { describeArea, describeAreaSize } from './describeArea.ts';
import { describePlace } from './describePlace.ts';
import type { Wording } from './Wording.ts';

/** What an area or a place is called in a list of changes. */
export function nameOfChange(change: Change, wording: Wording): string {
  if (change.kind === 'place') return change.after.place.name;
  const area = (change.after ?? change.before)?.area;
  return area
    ? wording.formatMessage({ id: 'area.name' }, { size: describeAreaSize(area, wording) })
    : change.id;
}

/** What is claimed of it now, in attributed sentences. */
export function describeChange(change: Change, actors: ReadonlyMap<string, Actor>, wording: Wording): string {
  if (change.kind === 'place') return describePlace(change.after, actors, wording);
  if (change.after === null) return wording.formatMessage({ id: 'change.nothing' });
  return describeArea(change.after, actors, wording);
}

/** What was claimed of it before, in attributed sentences. */
export function describeBefore(change: Change, actors: ReadonlyMap<string, Actor>, wording: Wording): string {
  if (change.kind === 'place') return describePlace(change.before, actors, wording);
  if (change.before === null) return wording.formatMessage({ id: 'change.nothingBefore' });
  return describeArea(change.before, actors, wording);
}
