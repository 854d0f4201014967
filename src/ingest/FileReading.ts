import type { Ask, Content } from '../domain/opening/Reading.ts';

/** What came of one file. */
export interface FileReading {
  /** Nothing where nothing could be taken, or something must be asked first. */
  readonly opened: readonly Content[];
  readonly asks: readonly Ask[];
  /** Records, claims or snapshots that were taken, and as many as were left out. */
  readonly accepted: number;
  readonly discarded: number;
}
