import type { ColumnMapping, ColumnRole } from '../../domain/opening/ColumnMapping.ts';
import { textOf } from '../entries/textOf.ts';
import type { Cells } from './Recogniser.ts';

/** For each role the names that a publisher has used for it, the present one first. */
type PublishedNames = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

/** dBase, and so every shapefile, cuts names to as many characters. */
const LONGEST_IN_DBASE = 10;

/** How a published name may be spelled: in capitals by older exports, cut where it came by a shapefile. */
function spellingsOf(published: string): readonly string[] {
  const cut = published.slice(0, LONGEST_IN_DBASE);
  const names = cut === published ? [published] : [published, cut];
  return names.flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]);
}

function spelledAs(names: ReadonlySet<string>, published: string): string | undefined {
  return spellingsOf(published).find((name) => names.has(name));
}

/** Whether a file has all of the columns. */
export function hasColumns(names: ReadonlySet<string>, published: readonly string[]): boolean {
  return published.every((name) => spelledAs(names, name) !== undefined);
}

/** The mapping of published names, as the file spells them. */
export function mappingByNames(names: ReadonlySet<string>, published: PublishedNames): ColumnMapping {
  const pairs = Object.entries(published).flatMap(([role, candidates]) => {
    const name = candidates.map((candidate) => spelledAs(names, candidate)).find((one) => one !== undefined);
    return name === undefined ? [] : [[role, name]];
  });
  return Object.fromEntries(pairs);
}

/** The text of a cell by its published name; `null` where there is none. */
export function cellText(cells: Cells, published: string): string | null {
  const name = spellingsOf(published).find((one) => Object.hasOwn(cells, one));
  return name === undefined ? null : textOf(cells[name]);
}
