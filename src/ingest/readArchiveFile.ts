import { parseArchive } from '../domain/archive/parseArchive.ts';
import type { VertexBudget } from './createVertexBudget.ts';
import type { FileReading } from './FileReading.ts';
import type { Findings } from './Findings.ts';
import { nothingRead } from './toFileReading.ts';
import { tooManyVertices } from './tooMuch.ts';

/** The archive of a `.claimline` file; where it cannot be taken the findings say why. */
export function readArchiveFile(
  bytes: Uint8Array,
  file: string,
  { findings, vertices }: { readonly findings: Findings; readonly vertices: VertexBudget },
): FileReading {
  const parsed = parseArchive(bytes, file);
  if (!parsed.ok) {
    findings.problems.push(...parsed.problems);
    return nothingRead;
  }
  const { archive } = parsed;
  if (!vertices.take(archive.arcs.points.length / 2)) {
    findings.problems.push({ file, path: '', message: tooManyVertices });
    return nothingRead;
  }
  const accepted = archive.layers.reduce((sum, layer) => sum + layer.snapshots.length, 0);
  const opened = [{ kind: 'archive', name: archive.title, archive }] as const;
  return { opened, asks: [], accepted, discarded: 0 };
}
