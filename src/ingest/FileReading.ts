import type { Ask, Opened } from '../domain/opening/Reading.ts';

/** What came of one file. */
export interface FileReading {
  /** `null` where nothing could be taken, or something must be asked first. */
  readonly opened: Opened | null;
  readonly asks: readonly Ask[];
  /** Records, claims or snapshots that were taken, and as many as were left out. */
  readonly accepted: number;
  readonly discarded: number;
}
