import { openingLimits } from '../../domain/opening/openingLimits.ts';
import { nameOfFile } from '../nameOfFiles.ts';
import type { Cells } from '../recognised/Recogniser.ts';
import { tooManyVertices } from '../tooMuch.ts';
import { type EntriesSource, readEntries } from './readEntries.ts';
import type { TableReading } from './TableReading.ts';

/** A record with a value for each name: a row of a table, or an object of a list. */
export interface TableRecord {
  readonly path: string;
  readonly cells: Cells;
}

/** Entries of records that share their names, and whose place is among their cells. */
export function readRecords(
  records: readonly TableRecord[],
  names: readonly string[],
  { file, answers, findings }: Pick<EntriesSource, 'file' | 'answers' | 'findings'>,
): TableReading {
  if (records.length > openingLimits.vertices) {
    findings.problems.push({ file, path: '', message: tooManyVertices });
    return { collection: null, asks: [], accepted: 0, discarded: records.length };
  }
  const features = records.map(({ path, cells }) => ({
    path,
    id: null,
    geometry: undefined,
    properties: cells,
    time: null,
  }));
  const name = nameOfFile(file);
  return readEntries(features, { file, name, format: 'csv', attribution: '', names, answers, findings });
}
