import type { DifferingShares } from './differingShares.ts';
import type { FrameTimes } from './frameOf.ts';

/** Ways of coming to a new frame, measured in turn. */
export const kinds = [
  'bare repaint',
  'archive repaint',
  'archive step',
  'setData step',
  'events of a day step',
  'events of a month step',
] as const;
export type Kind = (typeof kinds)[number];

interface StepTimes {
  readonly kind: Kind;
  /** One for each round. */
  readonly times: readonly FrameTimes[];
}

export interface PixelDifference {
  readonly hasOutlines: boolean;
  /** Whether only a stretch of the lines is in view. */
  readonly isClose: boolean;
  /** One for each day. */
  readonly shares: readonly DifferingShares[];
}

/** What the page offers to whoever drives it. */
export interface BenchPage {
  /** Steps of all kinds, one after another in each round, every round on another day. */
  measureSteps(days: readonly number[]): Promise<readonly StepTimes[]>;
  /** Steps of one kind through the days; answers how many messages went to workers. */
  step(kind: Kind, days: readonly number[]): Promise<number>;
  comparePixels(
    days: readonly number[],
    place: readonly [number, number],
  ): Promise<readonly PixelDifference[]>;
}

/** What is opened on a page that is only loaded. */
export type Opening = 'nothing' | 'archive' | 'day';

/** Milliseconds since the navigation began. */
export interface OpeningTimes {
  /** What stands on the day is on the screen. */
  readonly shown: number;
  /** Any other day would be there with the next frame. */
  readonly complete: number;
}

declare global {
  interface Window {
    bench?: Promise<BenchPage>;
    opened?: Promise<OpeningTimes>;
    /** What the product's store would hold. */
    kept?: unknown;
  }
}
