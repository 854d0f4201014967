import { Inflate } from 'fflate';
import { crc32 } from '../../domain/archive/crc32.ts';
import type { Findings } from '../Findings.ts';
import { readZipDirectory, type ZipEntry } from './readZipDirectory.ts';

export interface ZippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What deflate makes of so much is at most a thousand times as large, and so is what is made in vain. */
const chunkBytes = 16 * 2 ** 10;

/**
 * The files of a zip archive; those that cannot be taken are left out by name. `null` where nothing of it can be
 * taken. What is inflated is counted, whatever the archive says of its sizes.
 */
export function unzip(
  bytes: Uint8Array,
  file: string,
  limits: { readonly bytes: number; readonly entries: number },
  findings: Findings,
): readonly ZippedFile[] | null {
  const directory = readZipDirectory(bytes, limits.entries);
  if (!directory.ok) {
    findings.problems.push({ file, path: '', message: directory.reason });
    return null;
  }
  const files: ZippedFile[] = [];
  let left = limits.bytes;
  for (const entry of directory.entries.filter(isMeant)) {
    const read = refusalOf(entry) ?? inflated(bytes.subarray(entry.from, entry.to), entry, left);
    if (read === 'too much') {
      const message = `unfolds to more than the ${limits.bytes.toLocaleString('en')} bytes that are left to take on`;
      findings.problems.push({ file, path: entry.path, message });
      return null;
    }
    if (typeof read === 'string') findings.problems.push({ file, path: entry.path, message: read });
    else {
      left -= read.length;
      files.push({ path: entry.path, bytes: read });
    }
  }
  return files;
}

/** What a Mac adds to every archive, and nobody chose. */
function isMeant({ path }: ZipEntry): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/.test(path);
}

function refusalOf({ path, isEncrypted, method }: ZipEntry): string | null {
  if (/^(?:\/|[a-z]:)/i.test(path)) return 'has an absolute path';
  if (path.split('/').includes('..')) return 'has a path that leads out of the archive';
  if (isEncrypted) return 'is encrypted';
  if (/\.(?:zip|kmz)$/i.test(path)) return 'is an archive within the archive, which is not unpacked';
  return method === 0 || method === 8 ? null : `is compressed by method ${method}, which cannot be read`;
}

function inflated(packed: Uint8Array, entry: ZipEntry, left: number): Uint8Array | string {
  const bytes = entry.method === 0 ? stored(packed, left) : inflate(packed, left);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length !== entry.uncompressed)
    return `holds ${bytes.length.toLocaleString('en')} bytes, not the ${entry.uncompressed.toLocaleString('en')} that its header says`;
  return crc32(bytes) === entry.crc ? bytes : 'is damaged: its checksum does not match';
}

function stored(packed: Uint8Array, left: number): Uint8Array | string {
  // A copy: what is cut from the archive would keep all of it in memory.
  return packed.length > left ? 'too much' : packed.slice();
}

function inflate(packed: Uint8Array, left: number): Uint8Array | string {
  const parts: Uint8Array[] = [];
  let length = 0;
  let hasEnded = false;
  const stream = new Inflate((part, isLast) => {
    length += part.length;
    hasEnded = isLast;
    if (length <= left) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += chunkBytes) {
      stream.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
      if (length > left) break;
    }
  } catch {
    return 'is damaged: it cannot be inflated';
  }
  if (length > left) return 'too much';
  return hasEnded ? joined(parts, length) : 'is cut short';
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
