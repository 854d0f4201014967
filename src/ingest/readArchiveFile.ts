import type { GivenFile, Opened } from '../domain/opening/Reading.ts';
import { openingLimits } from '../domain/opening/openingLimits.ts';
import { parseArchive } from '../domain/archive/parseArchive.ts';
import { bytesOf } from './bytesOf.ts';
import type { ReadingDesk } from './ReadingDesk.ts';
import { tooManyVertices } from './tooMuch.ts';

/** The archive of a `.claimline` file, or `null` with the reason among the findings. */
export async function readArchiveFile(file: GivenFile, desk: ReadingDesk): Promise<Opened | null> {
  const bytes = await bytesOf(file, desk);
  if (bytes === null) return null;
  const parsed = parseArchive(new Uint8Array(bytes), file.path);
  desk.onProgress(1, 1);
  if (!parsed.ok) {
    desk.findings.add({ problems: [...parsed.problems], repairs: [] });
    return null;
  }
  const { archive } = parsed;
  if (archive.arcs.points.length / 2 > openingLimits.vertices) {
    desk.findings.refuse(file.path, tooManyVertices);
    return null;
  }
  return { kind: 'archive', name: archive.title, archive };
}
