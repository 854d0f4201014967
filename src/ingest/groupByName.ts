import { MOST } from '../domain/archive/archiveFormat.ts';
import { groupedBy } from '../domain/archive/groupedBy.ts';
import { compareText } from './compareText.ts';
import { namePartsWithoutDay } from './namePartsWithoutDay.ts';
import { nameOfFiles } from './nameOfFiles.ts';

/** What files hold whose names differ in their dates alone. */
export interface NameGroup<Item> {
  /** What the names say besides the date, without folders that all groups lie in; the first and last name if nothing. */
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * Puts together what comes from files that are called the same once the date is taken out, in order of names; items
 * keep their order. More names than an archive may have layers are no layers: all is then one group.
 */
export function groupByName<Item extends { readonly file: string }>(
  items: readonly Item[],
): readonly NameGroup<Item>[] {
  const named = items.map((item) => ({ item, parts: namePartsWithoutDay(item.file) }));
  const groups = [...groupedBy(named, ({ parts }) => keyOf(parts))];
  if (groups.length > MOST.layers) return [{ name: nameOfItems(items), items }];
  const sorted = groups
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({ parts: group[0]?.parts ?? [], items: group.map(({ item }) => item) }));
  const shared = sharedParts(sorted.map(({ parts }) => parts));
  return sorted.map((group) => ({
    name: group.parts.slice(shared).join('/') || nameOfItems(group.items),
    items: group.items,
  }));
}

/** Names that differ in case alone are one on many file systems. */
function keyOf(parts: readonly string[]): string {
  return parts.join('/').toLowerCase();
}

/** How many leading parts all have in common. */
function sharedParts(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names;
  const differs = first.findIndex((_, at) =>
    others.some((parts) => keyOf(parts.slice(0, at + 1)) !== keyOf(first.slice(0, at + 1))),
  );
  return differs === -1 ? first.length : differs;
}

function nameOfItems(items: readonly { readonly file: string }[]): string {
  return nameOfFiles(items.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)));
}
