import type { PlaceState } from '../control/placeOn.ts';
import type { Wording } from './Wording.ts';

/** How long nobody has spoken of a place; `null` while somebody does, or when nobody has yet. */
export function describeStaleness(
  { daysSinceSpokenOf: days }: PlaceState,
  { formatMessage }: Wording,
): string | null {
  return days === null || days === 0 ? null : formatMessage({ id: 'staleness' }, { days });
}
