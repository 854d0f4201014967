import type { Problem } from '../domain/dataset/Problem.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { compareText } from './compareText.ts';
import type { Snapshot } from './readSnapshots.ts';

interface OrderedSnapshots {
  /** In order of their days, one for each. */
  readonly snapshots: readonly Snapshot[];
  readonly problems: readonly Problem[];
}

/** Puts the snapshots of many files in order. Of a day that is given twice the first file in order of names counts. */
export function orderSnapshots(snapshots: readonly Snapshot[]): OrderedSnapshots {
  const inOrder = snapshots.toSorted((a, b) => a.day - b.day || compareText(a.file, b.file));
  const kept: Snapshot[] = [];
  const problems: Problem[] = [];
  for (const snapshot of inOrder) {
    const before = kept.at(-1);
    if (before?.day === snapshot.day) {
      const path = formatIsoDay(snapshot.day);
      problems.push({ file: snapshot.file, path, message: `is given already by ${before.file}` });
    } else kept.push(snapshot);
  }
  return { snapshots: kept, problems };
}
