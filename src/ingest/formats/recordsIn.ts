import type { TableRecord } from '../entries/readRecords.ts';
import { isRecord } from '../isRecord.ts';
import { namesIn } from '../namesIn.ts';

/** Objects in a list, with their names in the order in which they come up. */
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
  return { records, names: namesIn(rows) };
}

function isListOfRecords(value: unknown): value is Rows {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}
