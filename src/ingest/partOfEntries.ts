import type { Entry } from '../domain/collection/Entry.ts';
import { verticesOf } from './geometry/verticesOf.ts';

/** As much as a page takes out of one message within some ten milliseconds. */
const MOST = { entries: 1000, vertices: 20_000 } as const;

/** The entries from one on that are sent to the page at once; at least one where there is any. */
export function partOfEntries(entries: readonly Entry[], from: number): readonly Entry[] {
  let vertices = 0;
  let to = from;
  for (const { geometry } of entries.slice(from, from + MOST.entries)) {
    vertices += verticesOf(geometry);
    if (vertices > MOST.vertices && to > from) break;
    to += 1;
  }
  return entries.slice(from, to);
}
