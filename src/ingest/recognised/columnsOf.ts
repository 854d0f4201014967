import type { ColumnMapping, ColumnRole } from '../../domain/opening/ColumnMapping.ts';
import { textOf } from '../entries/textOf.ts';
import type { Cells } from './Recogniser.ts';

/** For each role the names that a publisher has used for it, the present one first. */
type PublishedNames = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

/** The file's own spelling of a published name; older exports write them in capitals. */
function spelledAs(names: ReadonlySet<string>, published: string): string | undefined {
  return [published, published.toUpperCase(), published.toLowerCase()].find((name) => names.has(name));
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
  const name = [published, published.toUpperCase(), published.toLowerCase()].find((one) =>
    Object.hasOwn(cells, one),
  );
  return name === undefined ? null : textOf(cells[name]);
}
