import type { Answers, GivenFile, Reading, ReportProgress } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { createByteBudget } from './createByteBudget.ts';
import { createFindingsList } from './createFindingsList.ts';
import { createVertexBudget } from './createVertexBudget.ts';
import type { GivenReading } from './GivenReading.ts';
import { originOfFile } from './originOf.ts';
import { partOfProgress } from './partOfProgress.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { readGroundFiles } from './readGroundFiles.ts';
import { readOneFile } from './readOneFile.ts';
import { tooManyBytes } from './tooMuch.ts';

/**
 * Reads what a reader gave: each file by itself, except for ground held by the day, which is packed into one archive.
 * What cannot be read is left out by name; only files that are too large together are refused together.
 */
export async function readGivenFiles(
  given: readonly GivenFile[],
  answers: Answers,
  onProgress: ReportProgress,
): Promise<Reading> {
  const files = given.filter(isChosen);
  const desk: ReadingDesk = {
    findings: createFindingsList(),
    budget: createByteBudget(openingLimits.bytes),
    vertices: createVertexBudget(openingLimits.vertices),
    onProgress,
  };
  if (files.length === 0) desk.findings.refuse('', 'there are no files');
  // Said at once where the sizes say so; what is read is counted all the same.
  const isTooMuch = files.reduce((sum, { content }) => sum + content.size, 0) > openingLimits.bytes;
  const readings = isTooMuch ? [] : await readAll(files, answers, desk);
  const isRefused = isTooMuch || desk.budget.isSpent();
  if (isRefused) desk.findings.refuse('', tooManyBytes);
  const { problems, repairs } = desk.findings;
  const sum = (count: (reading: GivenReading) => number) =>
    readings.reduce((total, reading) => total + count(reading), 0);
  return {
    opened: isRefused ? [] : readings.flatMap(({ opened }) => opened),
    asks: isRefused ? [] : readings.flatMap(({ asks }) => asks),
    report: {
      files: files.length,
      accepted: isRefused ? 0 : sum(({ accepted }) => accepted),
      discarded: isRefused ? files.length : sum(({ discarded }) => discarded),
      problems,
      repairs,
    },
  };
}

/** One after another, so that no more than one is in memory as bytes; the ground of all days last. */
async function readAll(
  files: readonly GivenFile[],
  answers: Answers,
  desk: ReadingDesk,
): Promise<readonly GivenReading[]> {
  const ground: GivenFile[] = [];
  const readings: GivenReading[] = [];
  // What was packed in a file is read after it, in its place.
  const waiting: (GivenFile & { readonly isUnpacked?: boolean })[] = files.toReversed();
  let [doneShare, groundShare] = [0, 0];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const one = await readOneFile(file, answers, desk);
    if (desk.budget.isSpent()) return [];
    // What is left is shared anew each time: how many files there are shows only as they are unpacked.
    const share = (1 - doneShare - groundShare) / (waiting.length + 1);
    switch (one.kind) {
      case 'ground':
        ground.push(file);
        groundShare += share;
        break;
      case 'unpacked': {
        const inside = one.files.filter(isChosen);
        for (const each of inside.toReversed()) waiting.push({ ...each, isUnpacked: true });
        break;
      }
      case 'read': {
        const origin = originOfFile(file, answers);
        readings.push({
          ...one.reading,
          opened: one.reading.opened.map((content) => ({ ...content, origin })),
        });
        doneShare += share;
        desk.onProgress({ phase: 'reading', share: doneShare });
        break;
      }
      default:
        one satisfies never;
    }
  }
  if (ground.length === 0) return readings;
  const onProgress = partOfProgress(desk.onProgress, doneShare, 1);
  return [...readings, await readGroundFiles(ground, answers, { ...desk, onProgress })];
}

/** `.DS_Store`, all of `.git`: nobody chose those. */
function isChosen({ path }: GivenFile): boolean {
  return !/(?:^|\/)\./.test(path);
}
