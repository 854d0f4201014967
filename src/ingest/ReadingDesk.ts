import type { ByteBudget } from './createByteBudget.ts';
import type { FindingsList } from './createFindingsList.ts';

/** What the readers of files that were given together share. */
export interface ReadingDesk {
  readonly findings: FindingsList;
  readonly budget: ByteBudget;
  readonly onProgress: (done: number, total: number) => void;
}
