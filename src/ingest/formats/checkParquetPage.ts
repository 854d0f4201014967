import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { passDeltas, passRuns } from './passParquetRuns.ts';

/** A column of a Parquet file, as far as its pages must agree with it. */
export interface ParquetColumn {
  readonly type: string;
  /** Of FIXED_LEN_BYTE_ARRAY, in bytes. */
  readonly length: number;
  readonly most: { readonly repetition: number; readonly definition: number };
  /** How many values its dictionary holds; `null` as long as it has none. */
  dictionary: number | null;
}

/** What hyparquet takes from a page's header, and believes. */
export interface DataPage {
  readonly values: number;
  /** As version 2 says it; in version 1 they are counted. */
  readonly nulls: number | null;
  readonly encoding: string;
}

const bytesOfType: Readonly<Record<string, number>> = {
  INT32: 4,
  FLOAT: 4,
  INT64: 8,
  DOUBLE: 8,
  INT96: 12,
};

/** Passes the repetition and definition levels; says how many rows begin, and how many values are not null. */
export function passLevels(
  view: DataView,
  { values, nulls }: DataPage,
  { repetition, definition }: ParquetColumn['most'],
  lengths: { readonly repetition: number; readonly definition: number } | null,
): { readonly at: number; readonly rows: number; readonly present: number } {
  let at = 0;
  const countOf = (counted: number, most: number, known: number | undefined) => {
    let count = 0;
    if (most > 0) {
      // In version 1 their length stands before them.
      const start = known === undefined ? at + 4 : at;
      passRuns(view, start, 32 - Math.clz32(most), values, (value, times) => {
        if (value > most) throw new Error('it is damaged: a level is deeper than its column');
        if (value === counted) count += times;
      });
      at = start + (known ?? view.getUint32(at, true));
    } else at += known ?? 0;
    return most > 0 ? count : values;
  };
  const rows = countOf(0, repetition, lengths?.repetition);
  const present = countOf(definition, definition, lengths?.definition);
  if (nulls !== null && present !== values - nulls)
    throw new Error('it is damaged: a page holds another number of values than it says');
  if (at > view.byteLength) throw cutShort();
  return { at, rows, present };
}

/** Looks through the values of a page, or of a dictionary; says how many bytes they unfold to. */
export function passValues(
  view: DataView,
  start: number,
  count: number,
  encoding: string,
  column: ParquetColumn,
): number {
  const { type } = column;
  const rest = view.byteLength - start;
  const needs = (bytes: number) => {
    if (bytes > rest) throw cutShort();
    return bytes;
  };
  switch (encoding) {
    case 'PLAIN':
      if (type === 'BYTE_ARRAY') return passByteArrays(view, start, count);
      return needs(type === 'BOOLEAN' ? Math.ceil(count / 8) : count * sizeOf(column));
    case 'BYTE_STREAM_SPLIT':
      return needs(count * sizeOf(column));
    case 'RLE':
      if (type !== 'BOOLEAN') break;
      passRuns(view, start + 4, 1, count);
      return count;
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      if (type === 'BOOLEAN') break;
      passIndexes(view, start, count, column.dictionary);
      return 0;
    case 'DELTA_BINARY_PACKED':
      if (type !== 'INT32' && type !== 'INT64') break;
      passDeltas(view, start, count);
      return count * sizeOf(column);
    case 'DELTA_LENGTH_BYTE_ARRAY':
    case 'DELTA_BYTE_ARRAY':
      if (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY') break;
      return passDeltaArrays(view, start, count, encoding === 'DELTA_BYTE_ARRAY');
    default:
  }
  throw new Error(`a column of ${type} is written as ${encoding}, which cannot be read`);
}

function sizeOf({ type, length }: ParquetColumn): number {
  const size = type === 'FIXED_LEN_BYTE_ARRAY' ? length : (bytesOfType[type] ?? 0);
  if (size > 0) return size;
  throw new Error(`a column of type ${type} has no size`);
}

function passByteArrays(view: DataView, start: number, count: number): number {
  let at = start;
  for (let index = 0; index < count; index += 1) at += 4 + view.getUint32(at, true);
  if (at > view.byteLength) throw cutShort();
  return at - start;
}

function passIndexes(view: DataView, start: number, count: number, dictionary: number | null): void {
  if (dictionary === null) throw new Error('it is damaged: a dictionary is missing');
  const width = count === 0 && start === view.byteLength ? 0 : view.getUint8(start);
  if (width > 32) throw new Error('it is damaged: a page refers to no dictionary that there can be');
  if (count > 0 && dictionary === 0) throw new Error('it is damaged: a dictionary is empty');
  // hyparquet reads no runs of nothing in version 1, and a single one in version 2.
  if (width === 0 && start + 1 === view.byteLength) return;
  passRuns(view, start + 1, width, count, (value) => {
    if (value >= dictionary) throw new Error('it is damaged: a value is not in its dictionary');
  });
}

function passDeltaArrays(view: DataView, start: number, count: number, hasPrefixes: boolean): number {
  const reader = { view, offset: start };
  const lengths = () => {
    passDeltas(view, reader.offset, count);
    const list = new Int32Array(count);
    deltaBinaryUnpack(reader, count, list);
    return list;
  };
  const prefixes = hasPrefixes ? lengths() : null;
  let unfolded = 0;
  let taken = 0;
  let last = 0;
  for (const [index, length] of lengths().entries()) {
    const prefix = prefixes?.[index] ?? 0;
    if (length < 0 || prefix < 0 || prefix > last)
      throw new Error('it is damaged: a text repeats more of the one before than there is');
    last = prefix + length;
    unfolded += last;
    taken += length;
  }
  if (reader.offset + taken > view.byteLength) throw cutShort();
  return unfolded;
}

function cutShort(): Error {
  return new Error('it is damaged: a page is cut short');
}
