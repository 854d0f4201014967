/** Points in Web Mercator from a mesh's origin; of a closed line the last is not the first again. */
export type FlatLine = readonly (readonly [number, number])[];

/** What is drawn on the days of `[from, to)`, and how. */
export interface FlatSpan {
  readonly from: number;
  readonly to: number;
  /** See `toTag`. */
  readonly tag: number;
}

/** A piece of ground. */
export interface FlatFace extends FlatSpan {
  /** The outline, then the holes; all closed lines. */
  readonly rings: readonly FlatLine[];
}

/** A piece of an outline. */
export interface FlatRun extends FlatSpan {
  readonly line: FlatLine;
  readonly isClosed: boolean;
}
