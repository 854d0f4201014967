import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { jsonValue } from './jsonValue.ts';

interface Typed {
  readonly size: number;
  readonly read: (view: DataView, at: number) => unknown;
}

/** Of ColumnType, in its order, those of one size; the others come with their length. */
const sized: readonly Typed[] = [
  { size: 1, read: (view, at) => view.getInt8(at) },
  { size: 1, read: (view, at) => view.getUint8(at) },
  { size: 1, read: (view, at) => view.getUint8(at) !== 0 },
  { size: 2, read: (view, at) => view.getInt16(at, true) },
  { size: 2, read: (view, at) => view.getUint16(at, true) },
  { size: 4, read: (view, at) => view.getInt32(at, true) },
  { size: 4, read: (view, at) => view.getUint32(at, true) },
  { size: 8, read: (view, at) => view.getBigInt64(at, true) },
  { size: 8, read: (view, at) => view.getBigUint64(at, true) },
  { size: 4, read: (view, at) => view.getFloat32(at, true) },
  { size: 8, read: (view, at) => view.getFloat64(at, true) },
];
const [text, json, dateTime, binary] = [11, 12, 13, 14];

/**
 * A feature's properties in FlatGeobuf, as plain JSON. Read here and not by flatgeobuf, which rounds large integers
 * and takes `__proto__` for more than a name. Throws where they cannot be read.
 */
export function flatProperties(
  bytes: Uint8Array | null,
  columns: readonly ColumnMeta[],
): Readonly<Record<string, unknown>> {
  if (bytes === null) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: [string, unknown][] = [];
  for (let at = 0; at < bytes.length;) {
    const column = columns[view.getUint16(at, true)];
    if (!column) throw new Error('it has a value for a column that there is not');
    const type: number = column.type;
    at += 2;
    const typed = sized[type];
    if (typed) {
      entries.push([column.name, jsonValue(typed.read(view, at))]);
      at += typed.size;
      continue;
    }
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) throw new Error(`its ${column.name} is cut short`);
    entries.push([column.name, lengthyValue(type, bytes.subarray(at + 4, end))]);
    at = end;
  }
  return Object.fromEntries(entries);
}

function lengthyValue(type: number, bytes: Uint8Array): unknown {
  if (type === binary) return jsonValue(bytes);
  const words = new TextDecoder().decode(bytes);
  if (type === text || type === dateTime) return words;
  if (type !== json) throw new Error(`it has a column of type ${type}, which is not known`);
  const value: unknown = JSON.parse(words);
  return value;
}
