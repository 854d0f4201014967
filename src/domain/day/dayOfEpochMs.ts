import { MS_PER_DAY } from './dateOfDay.ts';
import type { Day } from './Day.ts';
import { isDay } from './isDay.ts';

/** The UTC day on which so many milliseconds since 1970 fall; `null` when no day lies that far off. */
export function dayOfEpochMs(epochMs: number): Day | null {
  const day = Math.floor(epochMs / MS_PER_DAY);
  return isDay(day) ? day : null;
}
