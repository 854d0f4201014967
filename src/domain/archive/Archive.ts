import type { Side } from '../claim/Side.ts';
import type { Day } from '../day/Day.ts';
import type { GridBox } from '../faces/GridBox.ts';

/** One picture of who holds what through time: one holder's ground as one claimant gives it. */
export interface ArchiveLayer {
  readonly id: string;
  /** What a reader calls it. */
  readonly label: string;
  readonly holder: Side;
  /** Who says so. */
  readonly claimant: string;
  /** Where the snapshots come from: a title, an address. */
  readonly source: string;
  readonly attribution: string;
  /** Days that have a snapshot, in order, at least one; the others are gaps, not "no change". */
  readonly snapshots: readonly Day[];
}

/** Lines that faces share, each kept once; neighbouring faces run along them in opposite directions. */
export interface Arcs {
  /** Grid coordinates, x and y in turn, of all arcs one after another. */
  readonly points: Int32Array;
  /** Where each arc starts, counted in points; one more entry says where the last one ends. */
  readonly starts: Uint32Array;
}

/**
 * One connected piece of ground and the days it was held: on every snapshot from `from` up to but not on `to`.
 * Through a gap it runs on: the last snapshot stands until the next says otherwise.
 */
export interface Face {
  /** Index into the archive's layers. */
  readonly layer: number;
  readonly from: Day;
  /** The first day without it; the day after the archive's last for what is held to its end. */
  readonly to: Day;
  /** Outline first, then holes. Each ring is a list of arcs: `n` runs arc `n` forwards, `~n` backwards. */
  readonly rings: readonly Int32Array[];
  readonly box: GridBox;
  readonly areaKm2: number;
}

/** Years of snapshots as faces in time. On any day the faces of a layer tile its ground and do not overlap. */
export interface Archive {
  readonly title: string;
  readonly layers: readonly ArchiveLayer[];
  /** First and last day on which any layer has a snapshot. */
  readonly first: Day;
  readonly last: Day;
  readonly arcs: Arcs;
  /** In order of layer, then of first day. */
  readonly faces: readonly Face[];
}
