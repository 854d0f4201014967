import type { ControlLook } from './ControlLook.ts';

/**
 * Ground of two days laid over each other. Faces of one look must not overlap on a day; which faces make up the
 * ground on either day does not matter.
 */
export interface ControlComparison {
  readonly earlier: number;
  readonly later: number;
  /** Looks that are compared; all others of the mesh are `rest`, and drawn as without a comparison. */
  readonly compared: readonly number[];
  readonly rest: readonly number[];
  /** By look: ground of the later day alone, of the earlier day alone, of both. */
  readonly gained: readonly ControlLook[];
  readonly lost: readonly ControlLook[];
  readonly kept: readonly ControlLook[];
  /** By look: the outline on that one of the two days which is not shown. */
  readonly beside: readonly ControlLook[];
}
