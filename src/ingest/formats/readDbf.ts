import { encodingOfDbf } from './encodingOfDbf.ts';

export interface DbfTable {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** As many as the table says it holds. */
  readonly declared: number;
  /** Why its words may be wrong; empty where the encoding is known. */
  readonly doubt: string;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

const [headLength, fieldLength, endOfFields] = [32, 32, 0x0d];

/**
 * The rows of a dBASE table, a shapefile's properties, or why not. `cpg`: the encoding, as the file beside it names
 * it. Read here and not by shpjs, which makes a date of the reader's time zone of a day, and believes the row count.
 */
export function readDbf(bytes: Uint8Array, cpg: string | null): DbfTable | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headLength + 1) return 'is cut short';
  const declared = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  const known = encodingOfDbf(cpg, view.getUint8(29), bytes.subarray(headLength));
  if (known.encoding === null) return `is in the encoding ${cpg ?? ''}, which is not known`;
  const decoder = new TextDecoder(known.encoding);
  const fields = fieldsOf(view, start, (at, length) => textOf(decoder, bytes, at, length));
  const needed = fields.reduce((sum, { length }) => sum + length, 1);
  if (start > bytes.length || rowLength < needed) return 'is damaged: its rows are shorter than its columns';
  const count = Math.min(declared, Math.floor((bytes.length - start) / rowLength));
  const rows = Array.from({ length: count }, (_, index) => {
    const row = start + index * rowLength;
    return Object.fromEntries(
      fields.map(({ name, type, at, length }) => [
        name,
        valueOf(type, textOf(decoder, bytes, row + at, length), view, row + at, length),
      ]),
    );
  });
  return { rows, declared, doubt: known.doubt };
}

function fieldsOf(
  view: DataView,
  start: number,
  read: (at: number, length: number) => string,
): readonly Field[] {
  const fields: Field[] = [];
  // The first byte of a row tells whether it was deleted.
  let within = 1;
  const end = Math.min(start, view.byteLength);
  for (let at = headLength; at + fieldLength <= end && view.getUint8(at) !== endOfFields; at += fieldLength) {
    const length = view.getUint8(at + 16);
    const [name = ''] = read(at, 11).split('\0');
    const type = String.fromCharCode(view.getUint8(at + 11));
    if (length > 0) fields.push({ name: name.trim(), type, at: within, length });
    within += length;
  }
  return fields;
}

function textOf(decoder: TextDecoder, bytes: Uint8Array, at: number, length: number): string {
  return decoder.decode(bytes.subarray(at, at + length));
}

function valueOf(type: string, text: string, view: DataView, at: number, length: number): unknown {
  if (type === 'I' && length === 4) return view.getInt32(at, true);
  if (type === 'O' && length === 8) return jsonNumber(view.getFloat64(at, true));
  const words = text.replaceAll('\0', '').trim();
  if (type === 'D') return dayOf(words);
  if (type === 'N' || type === 'F') return numberOf(words);
  if (type === 'L') return /^[yt]$/i.test(words) ? true : /^[nf]$/i.test(words) ? false : null;
  return words;
}

function jsonNumber(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Stars stand for a number that did not fit; an integer that JSON would round stays text. */
function numberOf(words: string): number | string | null {
  if (words === '' || words.startsWith('*')) return null;
  const value = Number(words);
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  return Number.isFinite(value) && !isRounded ? value : words;
}

function dayOf(words: string): string | null {
  if (words === '' || /^0+$/.test(words)) return null;
  return words.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
