import { MOST } from '../domain/archive/archiveFormat.ts';
import { createPacker } from '../domain/archive/createPacker.ts';
import type { Content, GivenFile, SnapshotClaim } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import { nameOfFiles } from './nameOfFiles.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import type { Snapshot } from './readSnapshots.ts';
import { tooManyVertices } from './tooMuch.ts';
import { toTurns } from './toTurns.ts';

/** Packs snapshots into an archive of one layer, day by day; `null` when none could be taken. */
export async function packSnapshotFiles(
  files: readonly GivenFile[],
  claim: SnapshotClaim,
  desk: ReadingDesk,
): Promise<(Content & { readonly kind: 'archive' }) | null> {
  const { findings, budget, onProgress } = desk;
  const turns = await toTurns(files, desk);
  const { holder, claimant, source } = claim;
  const packer = createPacker('', [{ id: '1', label: '', holder, claimant, source, attribution: claimant }]);
  const paths = new Set<string>();
  const taken: { first: Snapshot | null; last: Snapshot | null } = { first: null, last: null };
  for (const [index, { day, file, take }] of turns.entries()) {
    const refuse = (message: string) => {
      findings.add({ problems: [{ file, path: formatIsoDay(day), message }], repairs: [] });
    };
    if (taken.last?.day === day) refuse(`is given already by ${taken.last.file}`);
    else if (taken.first && day - taken.first.day >= MOST.days) {
      refuse(`lies more than ${MOST.days} days after ${taken.first.file}`);
    } else {
      const snapshot = await take();
      if (budget.isSpent()) return null;
      if (snapshot) {
        packer.add(0, day, snapshot.ground);
        taken.first ??= snapshot;
        taken.last = snapshot;
        paths.add(file);
      }
    }
    onProgress(index + 1, turns.length);
  }
  if (taken.last === null) return null;
  // Named for what was taken: a stray file's name says nothing of the days.
  const label = nameOfFiles([...paths]);
  const packed = packer.finish();
  const layers = packed.layers.map((layer) => ({ ...layer, label, source: source || label }));
  const archive = { ...packed, title: label, layers };
  if (archive.arcs.points.length / 2 <= openingLimits.vertices)
    return { kind: 'archive', name: label, archive };
  findings.refuse('', `what the files come to ${tooManyVertices}`);
  return null;
}
