import type { Problem } from '../domain/dataset/Problem.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import type { NameGroup } from './groupByName.ts';
import { inOneLayer } from './inOneLayer.ts';
import type { Snapshot } from './readSnapshots.ts';

interface OrderedSnapshots {
  /** In order of their days, one for each. */
  readonly snapshots: readonly Snapshot[];
  readonly problems: readonly Problem[];
}

/** Puts the snapshots of a layer in order. Of a day that is given twice the file counts under whose name most are. */
export function orderSnapshots(groups: readonly NameGroup<Snapshot>[]): OrderedSnapshots {
  const kept: Snapshot[] = [];
  const problems: Problem[] = [];
  for (const snapshot of inOneLayer(groups)) {
    const before = kept.at(-1);
    if (before?.day === snapshot.day) {
      const path = formatIsoDay(snapshot.day);
      problems.push({ file: snapshot.file, path, message: `is given already by ${before.file}` });
    } else kept.push(snapshot);
  }
  return { snapshots: kept, problems };
}
