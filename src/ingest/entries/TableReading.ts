import type { Collection } from '../../domain/collection/Collection.ts';
import type { Ask } from '../../domain/opening/Reading.ts';

/** What came of a table; no collection where something must be asked first, or nothing could be taken. */
export interface TableReading {
  readonly collection: Collection | null;
  readonly asks: readonly Ask[];
  readonly accepted: number;
  readonly discarded: number;
}
