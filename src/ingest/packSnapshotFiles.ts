import { MOST } from '../domain/archive/archiveFormat.ts';
import { createPacker } from '../domain/archive/createPacker.ts';
import { type Content, wholeGround } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { formatIsoDay } from '../domain/day/formatIsoDay.ts';
import type { FindingsList } from './createFindingsList.ts';
import type { ClaimedLayer } from './joinRenamed.ts';
import { nameOfFiles } from './nameOfFiles.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import type { Snapshot } from './readSnapshots.ts';
import { tooManyVertices } from './tooMuch.ts';
import type { Turn } from './toTurns.ts';

/**
 * Packs layers into one archive, day by day; `null` when no snapshot could be taken. Without one, a layer is left out;
 * `wholeGround` is called after its files.
 */
export async function packSnapshotFiles(
  claimed: readonly ClaimedLayer[],
  desk: ReadingDesk,
): Promise<(Content & { readonly kind: 'archive' }) | null> {
  const { findings, budget, onProgress } = desk;
  const packer = createPacker(
    '',
    claimed.map(({ name, claim: { holder, claimant, source } }, index) => {
      return { id: String(index + 1), label: name, holder, claimant, source, attribution: claimant };
    }),
  );
  const total = claimed.reduce((sum, { items }) => sum + items.length, 0);
  const paths = new Set<string>();
  let done = 0;
  for (const [layer, { items }] of claimed.entries()) {
    await takeTurns(items, findings, {
      pack: ({ day, ground, file }) => {
        packer.add(layer, day, ground);
        paths.add(file);
      },
      isStopped: () => budget.isSpent(),
      onTurn: () => onProgress({ phase: 'packing', share: (done += 1) / total }),
    });
    if (budget.isSpent()) return null;
  }
  if (paths.size === 0) return null;
  const packed = packer.finish();
  // Named for what was taken: a stray file's name says nothing of the days.
  const title = nameOfFiles(
    [...paths],
    packed.layers.map(({ label }) => label),
  );
  const layers = packed.layers.map((layer) => {
    const label = layer.label === wholeGround ? title : layer.label;
    return { ...layer, label, source: layer.source || label };
  });
  const archive = { ...packed, title, layers };
  if (archive.arcs.points.length / 2 <= openingLimits.vertices) {
    return { kind: 'archive', name: title, archive };
  }
  findings.refuse('', `what the files come to ${tooManyVertices}`);
  return null;
}

interface Taking {
  readonly pack: (snapshot: Snapshot) => void;
  readonly isStopped: () => boolean;
  readonly onTurn: () => void;
}

/** Packs one layer's days in their turn, each once; another file of the same day is taken where the first fails. */
async function takeTurns(
  turns: readonly Turn[],
  findings: FindingsList,
  { pack, isStopped, onTurn }: Taking,
): Promise<void> {
  const taken: { first: Snapshot | null; last: Snapshot | null } = { first: null, last: null };
  for (const { day, file, take } of turns) {
    const refuse = (message: string) => {
      findings.add({ problems: [{ file, path: formatIsoDay(day), message }], repairs: [] });
    };
    if (taken.last?.day === day) refuse(`is given already by ${taken.last.file}`);
    else if (taken.first && day - taken.first.day >= MOST.days) {
      refuse(`lies more than ${MOST.days} days after ${taken.first.file}`);
    } else {
      const snapshot = await take();
      if (isStopped()) return;
      if (snapshot) {
        pack(snapshot);
        taken.first ??= snapshot;
        taken.last = snapshot;
      }
    }
    onTurn();
  }
}
