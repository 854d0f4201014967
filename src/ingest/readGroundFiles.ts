import type { Answers, Ask, GivenFile } from '../domain/opening/Reading.ts';
import type { GivenReading } from './GivenReading.ts';
import { originOfPacked } from './originOf.ts';
import { packSnapshotFiles } from './packSnapshotFiles.ts';
import type { ReadingDesk } from './ReadingDesk.ts';

/**
 * Packs ground held by the day, once it is said who claims it; the reader may also say that it is a list of claims.
 */
export async function readGroundFiles(
  files: readonly GivenFile[],
  { claim }: Answers,
  desk: ReadingDesk,
): Promise<GivenReading> {
  const asks: Ask[] = [{ kind: 'polygons', isNeeded: false, taken: 'ground' }];
  if (claim === null) {
    const asked: Ask = { kind: 'snapshot-claim', isNeeded: true };
    return { opened: [], asks: [...asks, asked], accepted: 0, discarded: 0 };
  }
  const before = desk.findings.leftOut();
  const opened = await packSnapshotFiles(files, claim, desk);
  const accepted = opened?.archive.layers.reduce((sum, layer) => sum + layer.snapshots.length, 0) ?? 0;
  return {
    opened: opened ? [{ ...opened, origin: originOfPacked(opened) }] : [],
    asks,
    accepted,
    discarded: desk.findings.leftOut() - before,
  };
}
