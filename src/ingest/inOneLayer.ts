import type { Day } from '../domain/day/Day.ts';
import type { NameGroup } from './groupByName.ts';

/** What all groups hold, in order of days; what gives the same day is in order of how much its name gives, then of names. */
export function inOneLayer<Item extends { readonly day: Day }>(
  groups: readonly NameGroup<Item>[],
): readonly Item[] {
  return groups
    .toSorted((a, b) => b.items.length - a.items.length)
    .flatMap(({ items }) => items)
    .toSorted((a, b) => a.day - b.day);
}
