import { MAGIC } from '../domain/archive/archiveFormat.ts';
import { isArchiveFile } from '../domain/archive/isArchiveFile.ts';

/** What a file seems to be; `unknown` is nothing that can be opened. */
export type Sniffed =
  | 'archive'
  | 'zip'
  | 'geoparquet'
  | 'flatgeobuf'
  | 'json'
  | 'kml'
  | 'gpx'
  | 'xml'
  | 'table'
  | 'empty'
  | 'unknown';

/** As much of a file as is looked at: past comments, white space and a declaration. */
const HEAD_BYTES = 4096;

const zip = [0x50, 0x4b];
const parquet = [0x50, 0x41, 0x52, 0x31]; // PAR1
const flatgeobuf = [0x66, 0x67, 0x62]; // fgb, then a version
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Says what a file is by how it begins; its name counts only where that leaves it open. */
export function sniff(bytes: Uint8Array, path: string): Sniffed {
  if (bytes.length === 0) return isArchiveFile(path) ? 'archive' : 'empty';
  const head = bytes.subarray(0, HEAD_BYTES);
  if (beginsWith(head, MAGIC)) return 'archive';
  if (beginsWith(head, zip)) return 'zip';
  if (beginsWith(head, parquet)) return 'geoparquet';
  if (beginsWith(head, flatgeobuf) && (head[3] ?? 0) < 32) return 'flatgeobuf';
  const isWide = utf16.some((mark) => beginsWith(head, mark));
  if (!isWide && head.includes(0)) return isArchiveFile(path) ? 'archive' : 'unknown';
  const label = head[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  return sniffText(new TextDecoder(isWide ? label : 'utf-8').decode(head), path);
}

function sniffText(head: string, path: string): Sniffed {
  // A text of a sequence (RFC 8142) begins with a record separator.
  const text = head.replaceAll('\u{1e}', '').replace(/^[\s\u{feff}]+/u, '');
  if (/^[{[]/.test(text)) return 'json';
  if (text.startsWith('<')) {
    if (/<(?:\w+:)?kml[\s>]/i.test(text)) return 'kml';
    if (/<(?:\w+:)?gpx[\s>]/i.test(text)) return 'gpx';
    return /\.kml$/i.test(path) ? 'kml' : /\.gpx$/i.test(path) ? 'gpx' : 'xml';
  }
  if (isArchiveFile(path)) return 'archive';
  // What cannot be JSON is refused as JSON: the reader took it for that.
  if (/\.(?:geo|topo)?json[ls]?$/i.test(path)) return 'json';
  if (/\.(?:csv|tsv|tab)$/i.test(path) || hasColumns(text)) return 'table';
  return text === '' ? 'empty' : 'unknown';
}

/** Whether the first two lines have as many cells each, and more than one: running text seldom has. */
function hasColumns(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return ['\t', ';', ',', '|'].some((delimiter) => {
    const cells = first.split(delimiter).length;
    return cells > 1 && (second.split(delimiter).length === cells || second.includes('"'));
  });
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
