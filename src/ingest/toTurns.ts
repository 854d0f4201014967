import type { GivenFile } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import type { Day } from '../domain/day/Day.ts';
import { bytesOf } from './bytesOf.ts';
import { compareText } from './compareText.ts';
import { dayOfFileName } from './dayOfText.ts';
import { decodeUtf8, notUtf8 } from './formats/decodeUtf8.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { readSnapshots, type Snapshot, type SnapshotLimits, type SnapshotReading } from './readSnapshots.ts';

/** One day's snapshot, which is read no sooner than it is taken if the file's name says its day. */
export interface Turn {
  readonly day: Day;
  readonly file: string;
  /** `null` when nothing can be read; the findings then say why. */
  readonly take: () => Promise<Snapshot | null>;
}

/**
 * Whose turn it is, in order of days, then of names. Only files of many days are held in memory until all are read:
 * years of daily files are larger than what a page should hold at once.
 */
export async function toTurns(files: readonly GivenFile[], desk: ReadingDesk): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  const undated: GivenFile[] = [];
  for (const file of files) {
    const day = dayOfFileName(file.path);
    if (day === null) undated.push(file);
    else turns.push({ day, file: file.path, take: () => takeFrom(file, desk) });
  }
  const tell = (filesRead: number) => {
    desk.onProgress({ phase: 'reading', share: filesRead / undated.length });
  };
  let held = 0;
  for (const [index, file] of undated.entries()) {
    const reading = await readingOf(file, desk, {
      mostVertices: openingLimits.vertices - held,
      onProgress: (done, total) => tell(index + done / total),
    });
    held += reading?.vertices ?? 0;
    for (const snapshot of reading?.snapshots ?? []) {
      turns.push({ day: snapshot.day, file: snapshot.file, take: () => Promise.resolve(snapshot) });
    }
    tell(index + 1);
  }
  return turns.toSorted((a, b) => a.day - b.day || compareText(a.file, b.file));
}

async function takeFrom(file: GivenFile, desk: ReadingDesk): Promise<Snapshot | null> {
  const reading = await readingOf(file, desk, { mostVertices: openingLimits.vertices });
  return reading?.snapshots[0] ?? null;
}

async function readingOf(
  file: GivenFile,
  desk: ReadingDesk,
  limits: SnapshotLimits,
): Promise<SnapshotReading | null> {
  const bytes = await bytesOf(file, desk);
  if (bytes === null) return null;
  const text = decodeUtf8(bytes);
  if (text === null) {
    desk.findings.refuse(file.path, notUtf8);
    return null;
  }
  const reading = readSnapshots(text, file.path, limits);
  desk.findings.add(reading, reading.leftOut);
  return reading;
}
