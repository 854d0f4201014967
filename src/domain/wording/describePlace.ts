import type { Actor } from '../claim/Claim.ts';
import type { PlaceState } from '../control/placeOn.ts';
import { describeControl } from './describeControl.ts';
import { describeDisagreement } from './describeDisagreement.ts';
import type { Wording } from './Wording.ts';

/** So many summaries are read at a glance; of more only the number is said. */
const fewClaims = 2;

/** A place's state in attributed sentences: control, what is disputed, strikes. */
export function describePlace(
  { control, disagreements, live }: PlaceState,
  actors: ReadonlyMap<string, Actor>,
  wording: Wording,
): string {
  const { formatMessage } = wording;
  const strikes = live.filter(({ claim }) => claim.predicate === 'strike').map(({ claim }) => claim.summary);
  const disputes = disagreements.map((disagreement) => describeDisagreement(disagreement, actors, wording));
  const others = [...disputes, ...strikes];
  if (control.kind !== 'unknown') return [describeControl(control, actors, wording), ...others].join(' ');
  // Where something else is said, "nobody says who held it" would drown it.
  if (others.length > 0) return others.join(' ');
  if (live.length === 0) return formatMessage({ id: 'place.unspoken' });
  if (live.length <= fewClaims) return live.map(({ claim }) => claim.summary).join(' ');
  return formatMessage({ id: 'place.manyClaims' }, { count: live.length });
}
