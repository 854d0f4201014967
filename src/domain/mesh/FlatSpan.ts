/**
 * Points in Web Mercator from a mesh's origin, two numbers each; of a closed line the last is not the first again.
 * Flat, for a front of years has tens of thousands of them, which as objects would cost more than all that is done
 * with them; and plain lists, for the many short ones would cost as much as typed arrays. They are laid out once, by code
 * that has not run before: there destructuring a pair or `Math.hypot` costs an allocation each.
 */
export type FlatLine = readonly number[];

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
