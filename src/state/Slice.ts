import type { StateCreator } from 'zustand/vanilla';
import type { ClaimlineState } from './ClaimlineState.ts';

/** A part of the store: it may read all of the state and gives the keys that it owns. */
export type Slice<Keys extends keyof ClaimlineState> = StateCreator<
  ClaimlineState,
  [],
  [],
  Pick<ClaimlineState, Keys>
>;
