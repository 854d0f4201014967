import { Inflate } from 'fflate';
import type { Problem } from '../dataset/Problem.ts';
import type { Archive } from './Archive.ts';
import { archiveBounds } from './archiveBounds.ts';
import { MAGIC, MOST, PREFIX_BYTES, VERSION } from './archiveFormat.ts';
import { crc32 } from './crc32.ts';
import { createByteReader } from './createByteReader.ts';
import { type Read, refused } from './Read.ts';
import { readArcs } from './readArcs.ts';
import { readFaces } from './readFaces.ts';
import { readHeader } from './readHeader.ts';

export type ParsedArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a `.claimline` archive, or says what is wrong with it. Whatever the bytes are, it neither throws nor takes on
 * more than `MOST` allows.
 * @param file the name that problems are reported under
 */
export function parseArchive(bytes: Uint8Array, file: string): ParsedArchive {
  const body = unwrap(bytes);
  const read = body.ok ? readBody(body.value) : body;
  if (read.ok) return { ok: true, archive: read.value };
  return { ok: false, problems: [{ file, path: read.path, message: read.message }] };
}

function unwrap(bytes: Uint8Array): Read<Uint8Array> {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, index) => bytes[index] !== byte)) {
    return refused('', 'is not a Claimline archive');
  }
  const version = bytes[MAGIC.length];
  if (version !== VERSION) return refused('version', `is ${version}; this page reads version ${VERSION}`);
  const numbers = new DataView(bytes.buffer, bytes.byteOffset + MAGIC.length + 1, 8);
  const deflated = bytes.subarray(PREFIX_BYTES);
  if (crc32(deflated) !== numbers.getUint32(0, true)) {
    return refused('checksum', 'does not match: the file was damaged or cut short');
  }
  const length = numbers.getUint32(4, true);
  if (length > MOST.bodyBytes) return refused('', `is larger than ${MOST.bodyBytes} bytes`);
  const body = inflate(deflated, length);
  return body ? { ok: true, value: body } : refused('', 'cannot be inflated');
}

/** Bytes that are pushed at once: deflate makes at most a thousand times as many of them, then the length is checked. */
const CHUNK = 2 ** 15;

function inflate(deflated: Uint8Array, length: number): Uint8Array | null {
  const body = new Uint8Array(length);
  let at = 0;
  const stream = new Inflate((part) => {
    if (at + part.length <= length) body.set(part, at);
    at += part.length;
  });
  try {
    for (let from = 0; from < deflated.length; from += CHUNK) {
      if (at > length) return null;
      stream.push(deflated.subarray(from, from + CHUNK), from + CHUNK >= deflated.length);
    }
  } catch {
    return null;
  }
  return at === length ? body : null;
}

function readBody(body: Uint8Array): Read<Archive> {
  const reader = createByteReader(body);
  const header = readHeader(reader);
  if (!header.ok) return header;
  const { title, layers } = header.value;
  const bounds = archiveBounds(layers);
  if (!bounds || bounds.last - bounds.first >= MOST.days) {
    return refused('header.layers', `must not reach over more than ${MOST.days} days`);
  }
  const arcs = readArcs(reader);
  if (!arcs.ok) return arcs;
  const faces = readFaces(reader, { layers, ...bounds }, arcs.value);
  if (!faces.ok) return faces;
  if (reader.isBroken() || reader.left() > 0) return refused('', 'does not end where its faces do');
  return { ok: true, value: { title, layers, ...bounds, arcs: arcs.value, faces: faces.value } };
}
