import type { TableRecord } from '../entries/readRecords.ts';
import { isRecord } from '../isRecord.ts';

/** Objects in a list, with all of their names in the order in which they come up. */
export interface ListedRecords {
  readonly records: readonly TableRecord[];
  readonly names: readonly string[];
}

/** A list of objects, or the only one within an object, as services answer; `null` where there is none. */
export function recordsIn(value: unknown): ListedRecords | null {
  if (isListOfRecords(value)) return toRecords(value, '');
  if (!isRecord(value)) return null;
  const lists = Object.entries(value).filter(([, member]) => isListOfRecords(member));
  const [only] = lists;
  return only && lists.length === 1 && isListOfRecords(only[1]) ? toRecords(only[1], only[0]) : null;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

function toRecords(rows: Rows, path: string): ListedRecords {
  const records = rows.map((cells, index) => ({ path: `${path}[${index}]`, cells }));
  return { records, names: namesOfRecords(records) };
}

/** All names that records have, in the order in which they come up. */
export function namesOfRecords(records: readonly TableRecord[]): readonly string[] {
  const names = new Set<string>();
  for (const { cells } of records) for (const name of Object.keys(cells)) names.add(name);
  return [...names];
}

function isListOfRecords(value: unknown): value is Rows {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}
