import type { Day } from './Day.ts';

/** From one day to another, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}
