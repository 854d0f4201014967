import { type ColumnMapping, type ColumnRole, columnRoles } from '../../domain/opening/ColumnMapping.ts';
import { columnNames } from './columnNames.ts';
import { plainName } from './plainName.ts';

/** Which column is probably what, by its name alone; no column is two things, and most have no role. */
export function guessColumns(names: readonly string[]): ColumnMapping {
  // Of two columns of one plain name the first is taken.
  const byPlainName = new Map(names.toReversed().map((name) => [plainName(name), name]));
  const mapping: Partial<Record<ColumnRole, string>> = {};
  for (const role of columnRoles) {
    const found = columnNames[role].find((name) => byPlainName.has(name));
    const name = found === undefined ? undefined : byPlainName.get(found);
    if (name !== undefined) mapping[role] = name;
  }
  return { ...spanOf(byPlainName), ...mapping };
}

/** `from` may be a sender, and `to` whom a letter goes to; only the two together are taken for a span of time. */
function spanOf(byPlainName: ReadonlyMap<string, string>): ColumnMapping {
  const from = byPlainName.get('from') ?? byPlainName.get('valid_from');
  const to = byPlainName.get('to') ?? byPlainName.get('valid_to');
  return from !== undefined && to !== undefined ? { date: from, 'end-date': to } : {};
}
