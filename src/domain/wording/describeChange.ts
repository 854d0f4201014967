import type { Actor } from '../claim/Claim.ts';
import type { Change } from '../control/changesBetween.ts';
import type { PlaceState } from '../control/placeOn.ts';
import { describeArea, describeAreaSize } from './describeArea.ts';
import { describeControl } from './describeControl.ts';
import { describeDisagreement } from './describeDisagreement.ts';

/** What an area or a place is called in a list of changes. */
export function nameOfChange(change: Change): string {
  if (change.kind === 'place') return change.after.place.name;
  const area = (change.after ?? change.before)?.area;
  return area ? `Area of ${describeAreaSize(area)}` : change.id;
}

/** What is claimed of it now, in attributed sentences. */
export function describeChange(change: Change, actors: ReadonlyMap<string, Actor>): string {
  if (change.kind === 'place') return describePlace(change.after, actors);
  return change.after ? describeArea(change.after, actors) : 'No claim speaks of it on this day.';
}

/** What was claimed of it before, in attributed sentences. */
export function describeBefore(change: Change, actors: ReadonlyMap<string, Actor>): string {
  if (change.kind === 'place') return describePlace(change.before, actors);
  return change.before ? describeArea(change.before, actors) : 'No claim spoke of it.';
}

/** So many summaries are read at a glance; of more only the number is said. */
const fewClaims = 2;

/** A place's state in attributed sentences: control, what is disputed, strikes. */
export function describePlace(
  { control, disagreements, live }: PlaceState,
  actors: ReadonlyMap<string, Actor>,
): string {
  const strikes = live.filter(({ claim }) => claim.predicate === 'strike').map(({ claim }) => claim.summary);
  const disputes = disagreements.map((disagreement) => describeDisagreement(disagreement, actors));
  const others = [...disputes, ...strikes];
  if (control.kind !== 'unknown') return [describeControl(control, actors), ...others].join(' ');
  // Where something else is said, "nobody says who held it" would drown it.
  if (others.length > 0) return others.join(' ');
  if (live.length === 0) return 'No claim speaks of this day.';
  if (live.length <= fewClaims) return live.map(({ claim }) => claim.summary).join(' ');
  return `${live.length} claims speak of this day; none says who held it.`;
}
