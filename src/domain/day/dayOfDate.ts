import type { Day } from './Day.ts';
import { dayOfEpochMs } from './dayOfEpochMs.ts';

/** The UTC day of a `Date`, which some decoders make of a file's dates; `null` for any other value and a broken one. */
export function dayOfDate(value: unknown): Day | null {
  return value instanceof Date ? dayOfEpochMs(value.getTime()) : null;
}
