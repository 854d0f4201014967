import type { Geometry } from 'geojson';
import type { Side } from '../claim/Side.ts';
import type { Edtf } from '../edtf/Edtf.ts';

/**
 * A claim as a row of a list: one record of a file that a reader opened, or one of our own claims on its way out. It
 * knows no ids of speakers or places, only their names. What the file does not say is `null` or empty, never guessed.
 */
export interface Entry {
  /** As the file names it; unique within its collection (where the file does not, its place in the file). */
  readonly id: string;
  /** What it says in short; empty where the file gives no words. */
  readonly title: string;
  /** Which time it speaks of. A span is some moment within it, unless `timing` says otherwise. */
  readonly aboutTime: Edtf | null;
  /** Whether it happened at some moment within its time, or held throughout. */
  readonly timing: 'event' | 'state';
  /** When it was said. */
  readonly saidAt: Edtf | null;
  /** Who says so. */
  readonly speaker: string | null;
  /** The speaker's party; `other` where the file does not say. */
  readonly side: Side;
  /** Whose hold of the ground it tells of. */
  readonly holder: Side | null;
  /** Where it was published: a newspaper, a channel. */
  readonly source: string | null;
  /** Words that the file prints as spoken. */
  readonly quotes: readonly string[];
  /** `http:` and `https:` only. */
  readonly links: readonly string[];
  /** What the file calls the place. */
  readonly place: string | null;
  /** WGS 84, as RFC 7946 has it; `null` where the file gives no position. Never a GeometryCollection. */
  readonly geometry: Exclude<Geometry, { readonly type: 'GeometryCollection' }> | null;
  /** ACLED geo_precision: 1 the place itself, 2 near it, 3 only the region is known; `null` where nobody says. */
  readonly precision: 1 | 2 | 3 | null;
  /** Where it stands in its file: `features[12]`, `line 40`. */
  readonly path: string;
  /** All that the file says of it besides, by the file's own names; plain JSON. */
  readonly properties: Readonly<Record<string, unknown>>;
}
