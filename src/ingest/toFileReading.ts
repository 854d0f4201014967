import { toEntryIndex } from '../domain/collection/toEntryIndex.ts';
import type { VertexBudget } from './createVertexBudget.ts';
import type { TableReading } from './entries/TableReading.ts';
import type { FileReading } from './FileReading.ts';
import type { Findings } from './Findings.ts';
import { verticesOf } from './geometry/verticesOf.ts';
import { tooManyVertices } from './tooMuch.ts';

interface CountedFile {
  readonly file: string;
  readonly findings: Findings;
  /** What all files together may still have. */
  readonly vertices: VertexBudget;
}

/** A table's or a list's reading as that of its file, unless it has too many vertices. */
export function toFileReading(table: TableReading, { file, findings, vertices }: CountedFile): FileReading {
  const { collection, asks, accepted, discarded } = table;
  const count = collection?.entries.reduce((sum, { geometry }) => sum + verticesOf(geometry), 0) ?? 0;
  if (!vertices.take(count)) {
    findings.problems.push({ file, path: '', message: tooManyVertices });
    return { opened: [], asks: [], accepted: 0, discarded: accepted + discarded };
  }
  if (collection === null) return { opened: [], asks, accepted, discarded };
  const index = toEntryIndex(collection);
  return {
    opened: [{ kind: 'collection', name: collection.name, collection, index }],
    asks,
    accepted,
    discarded,
  };
}

/** Where nothing at all could be taken of a file, it is itself what is left out. */
export const nothingRead: FileReading = { opened: [], asks: [], accepted: 0, discarded: 1 };
