import type { Problem } from '../domain/dataset/Problem.ts';

/** What was found in a file that is not as it should be, one by one. */
export interface Findings {
  /** Left out. */
  readonly problems: Problem[];
  /** Taken all the same, after a repair. */
  readonly repairs: Problem[];
}
