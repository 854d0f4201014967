import type { ReportProgress } from '../domain/opening/Reading.ts';
import type { ByteBudget } from './createByteBudget.ts';
import type { VertexBudget } from './createVertexBudget.ts';
import type { FindingsList } from './createFindingsList.ts';

/** What the readers of files that were given together share. */
export interface ReadingDesk {
  readonly findings: FindingsList;
  readonly budget: ByteBudget;
  /** Of the collections; snapshots are counted as they are packed. */
  readonly vertices: VertexBudget;
  readonly onProgress: ReportProgress;
}
