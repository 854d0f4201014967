/** What a zip archive's own list says of one of its files; sizes are claims, to be checked. */
export interface ZipEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly uncompressed: number;
  /** Where the file's own header starts. */
  readonly start: number;
  /** Where its data start, and end. */
  readonly from: number;
  readonly to: number;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly reason: string };

const endSignature = 0x06_05_4b_50;
const listSignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const [endLength, listLength, localLength] = [22, 46, 30];
const longestComment = 0xff_ff;

/** The files of a zip archive by the list at its end, of `most` at most; folders are not among them. */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return refused('is cut short or damaged: the list of its files is missing');
  const first = view.getUint32(end + 16, true);
  if (first === 0xff_ff_ff_ff || view.getUint16(end + 10, true) === 0xff_ff)
    return refused('is a ZIP64 archive, which is larger than what is taken on');
  const entries: ZipEntry[] = [];
  let seen = 0;
  for (let at = first; at < end;) {
    if (at + listLength > end || view.getUint32(at, true) !== listSignature)
      return refused('is cut short or damaged: the list of its files cannot be read');
    seen += 1;
    // Counted, not believed: the list may be longer than it says.
    if (seen > most) return refused(`holds more than ${most.toLocaleString('en')} files`);
    const next = at + listLength + variableLength(view, at);
    if (next > end) return refused('is cut short or damaged: the list of its files cannot be read');
    const entry = entryAt(view, at);
    if (typeof entry === 'string') return refused(entry);
    entries.push(entry);
    at = next;
  }
  const reason = overlapOf(entries, first);
  return reason === null
    ? { ok: true, entries: entries.filter(({ path }) => !path.endsWith('/')) }
    : refused(reason);
}

function refused(reason: string): ZipDirectory {
  return { ok: false, reason };
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (
      view.getUint32(at, true) === endSignature &&
      at + endLength + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return null;
}

function variableLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function entryAt(view: DataView, at: number): ZipEntry | string {
  const flags = view.getUint16(at + 8, true);
  const path = nameOf(view, at + listLength, view.getUint16(at + 28, true), (flags & 0x8_00) !== 0);
  const start = view.getUint32(at + 42, true);
  if (start + localLength > view.byteLength || view.getUint32(start, true) !== localSignature)
    return `is cut short or damaged: ${path} is not where the list of its files says`;
  const from = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return {
    path,
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    uncompressed: view.getUint32(at + 24, true),
    start,
    from,
    to: from + view.getUint32(at + 20, true),
  };
}

function nameOf(view: DataView, at: number, length: number, isUtf8: boolean): string {
  const name = new Uint8Array(view.buffer, view.byteOffset + at, length);
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(name).replaceAll('\\', '/');
  } catch {
    // Windows writes names in its old code page, here the Cyrillic one.
    return new TextDecoder('ibm866').decode(name).replaceAll('\\', '/');
  }
}

/** Files that share bytes are how a small archive unfolds to petabytes. */
function overlapOf(entries: readonly ZipEntry[], listAt: number): string | null {
  let end = 0;
  for (const { path, start, to } of entries.toSorted((one, other) => one.start - other.start)) {
    if (start < end) return `is refused: ${path} lies over another of its files, as in a zip bomb`;
    if (to > listAt) return `is cut short or damaged: ${path} does not end where the list of its files says`;
    end = to;
  }
  return null;
}
