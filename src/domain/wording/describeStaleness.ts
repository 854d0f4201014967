import type { PlaceState } from '../control/placeOn.ts';

/** How long nobody has spoken of a place; `null` while somebody does, or when nobody has yet. */
export function describeStaleness({ daysSinceSpokenOf }: PlaceState): string | null {
  if (daysSinceSpokenOf === null || daysSinceSpokenOf === 0) return null;
  return daysSinceSpokenOf === 1
    ? 'The last claim about it speaks of the day before.'
    : `The last claim about it speaks of ${daysSinceSpokenOf} days before.`;
}
