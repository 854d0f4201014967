import type { Day } from '../day/Day.ts';
import type { Archive, Face } from './Archive.ts';

export interface LastChange {
  /** `unknown`: held since the layer's first snapshot, so gained on some day before it. */
  readonly kind: 'gained' | 'lost' | 'unknown';
  readonly day: Day;
}

/** When a face's ground last changed hands, as of a day; `null` while it has not been held yet. */
export function lastChangeOf({ layers }: Archive, { layer, from, to }: Face, on: Day): LastChange | null {
  if (on < from) return null;
  if (on >= to) return { kind: 'lost', day: to };
  return { kind: from === layers[layer]?.snapshots[0] ? 'unknown' : 'gained', day: from };
}
