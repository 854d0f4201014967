import { isArchiveFile } from '../domain/archive/isArchiveFile.ts';
import type { Answers, GivenFile, Opened, Reading, SnapshotClaim } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { createByteBudget } from './createByteBudget.ts';
import { createFindingsList } from './createFindingsList.ts';
import { packSnapshotFiles } from './packSnapshotFiles.ts';
import { readArchiveFile } from './readArchiveFile.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { tooManyBytes } from './tooMuch.ts';

/**
 * Reads what a reader gave: one archive, or snapshots, which are packed into one. What cannot be read is left out by
 * name; only files that are too large together are refused together.
 */
export async function readGivenFiles(
  given: readonly GivenFile[],
  { claim }: Answers,
  onProgress: ReadingDesk['onProgress'],
): Promise<Reading> {
  // `.DS_Store`, all of `.git`: nobody chose those.
  const files = given.filter(({ path }) => !/(?:^|\/)\./.test(path));
  const desk: ReadingDesk = {
    findings: createFindingsList(),
    budget: createByteBudget(openingLimits.bytes),
    onProgress,
  };
  const needsClaim = claim === null && files.some(({ path }) => kindOf(path) === 'snapshots');
  const opened = needsClaim ? null : await openedFrom(files, claim, desk);
  const { problems, repairs } = desk.findings;
  return {
    opened: opened ? [opened] : [],
    asks: needsClaim ? [{ kind: 'snapshot-claim', isNeeded: true }] : [],
    report: {
      files: files.length,
      accepted:
        opened?.kind === 'archive'
          ? opened.archive.layers.reduce((sum, layer) => sum + layer.snapshots.length, 0)
          : 0,
      discarded: problems.length,
      problems,
      repairs,
    },
  };
}

async function openedFrom(
  files: readonly GivenFile[],
  claim: SnapshotClaim | null,
  desk: ReadingDesk,
): Promise<Opened | null> {
  const { findings, budget } = desk;
  const of = (kind: ReturnType<typeof kindOf>) => files.filter(({ path }) => kindOf(path) === kind);
  const [archives, snapshots] = [of('archive'), of('snapshots')];
  for (const { path } of of('other')) findings.refuse(path, 'is none of .geojson, .json and .claimline');
  const [archive] = archives;
  const isAlone = archives.length === 1 && snapshots.length === 0;
  if (!isAlone)
    for (const { path } of archives) findings.refuse(path, 'is an archive, to be opened by itself');
  // Said at once where the sizes say so; what is read is counted all the same.
  const isTooMuch = files.reduce((sum, { content }) => sum + content.size, 0) > openingLimits.bytes;
  if (files.length === 0) findings.refuse('', 'there are no files');
  const opened =
    isTooMuch || files.length === 0
      ? null
      : await (archive && isAlone
          ? readArchiveFile(archive, desk)
          : packSnapshotFiles(snapshots, claim, desk));
  if (!isTooMuch && !budget.isSpent()) return opened;
  findings.refuse('', tooManyBytes);
  return null;
}

function kindOf(path: string): 'archive' | 'snapshots' | 'other' {
  if (isArchiveFile(path)) return 'archive';
  return /\.(?:geo)?json$/i.test(path) ? 'snapshots' : 'other';
}
