import type { Archive } from '../archive/Archive.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import { earlierOf } from '../day/earlierOf.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** The days that the date slider reaches: those of the claims and, while one is open, of the archive. */
export function periodOf({ coverage }: Dataset, archive: Archive | null): Period {
  if (archive === null) return coverage;
  return {
    first: earlierOf(coverage.first, archive.first),
    last: laterOf(coverage.last, archive.last),
  };
}
