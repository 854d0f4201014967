import type { Opened, Origin, ReadFiles } from '../domain/opening/Reading.ts';

export interface ReadingTools {
  readonly readFiles: ReadFiles;
  /** `null` where a value from storage is no origin. */
  readonly parseOrigin: (value: unknown) => Promise<Origin | null>;
}

/** What became of a kept value; `name` is what the reader may know it by. */
type KeptReading =
  | { readonly kind: 'read'; readonly opened: Opened }
  | { readonly kind: 'unreadable' | 'not read'; readonly name: string };

/** Counts up with every change of what a kept value looks like. */
const version = 1;

/** An origin as it is kept. */
export function toKept(origin: Origin): object {
  return { version, ...origin };
}

/** Reads a kept file anew, as if the reader gave it. What lies in storage may be of an older page, or damaged. */
export async function readKept(
  value: unknown,
  { readFiles, parseOrigin }: ReadingTools,
  signal: AbortSignal,
): Promise<KeptReading> {
  let name = '?';
  try {
    const origin = isKept(value) ? await parseOrigin(value) : null;
    if (origin === null) return { kind: 'unreadable', name };
    name = origin.file.path;
    const { opened } = await readFiles([origin.file], origin.answers, { signal, onProgress: () => {} });
    const [first] = opened;
    if (!first) return { kind: 'unreadable', name };
    return { kind: 'read', opened: { ...first, origin } };
  } catch {
    // Nothing is known against the file: what reads it was not loaded, or ended.
    return { kind: 'not read', name };
  }
}

function isKept(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version;
}
