import type { Format } from '../../domain/collection/Collection.ts';
import type { Entry } from '../../domain/collection/Entry.ts';
import { entryOfRecord, geometryOfRecord, isRecordOfEntry } from '../../domain/collection/entryRecord.ts';
import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Answers, Ask, DateOrder } from '../../domain/opening/Reading.ts';
import { orderOfDates } from '../dates/orderOfDates.ts';
import type { Findings } from '../Findings.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import { nameOfFile } from '../nameOfFiles.ts';
import { recognise } from '../recognised/recognise.ts';
import type { Cells } from '../recognised/Recogniser.ts';
import { tooManyVertices } from '../tooMuch.ts';
import { geometryOfCells } from './geometryOfCells.ts';
import { findsSomething, mappingOfTable } from './mappingOfTable.ts';
import type { TableReading } from './TableReading.ts';
import { toEntry } from './toEntry.ts';
import { withOwnIds } from './withOwnIds.ts';

/** A record with a value for each name: a row of a table, or an object of a list. */
export interface TableRecord {
  readonly path: string;
  readonly cells: Cells;
}

interface RecordsReading {
  readonly file: string;
  readonly answers: Pick<Answers, 'columns' | 'dateOrders'>;
  readonly findings: Findings;
}

/**
 * Entries of records that share their names: our own exports, files that are recognised by their columns, and any
 * other table by the names of its columns or by what the reader has said of them.
 */
export function readRecords(
  records: readonly TableRecord[],
  names: readonly string[],
  { file, answers, findings }: RecordsReading,
): TableReading {
  if (records.length > openingLimits.vertices) {
    findings.problems.push({ file, path: '', message: tooManyVertices });
    return { collection: null, asks: [], accepted: 0, discarded: records.length };
  }
  const said = Object.hasOwn(answers.columns, file) ? answers.columns[file] : undefined;
  const known = said ? null : recognise(names);
  const isOurs = !said && isRecordOfEntry(names);
  const mapping = known?.mapping ?? mappingOfTable(names, said);
  const isLost = !findsSomething(mapping);
  const columns: Ask = { kind: 'columns', file, isNeeded: isLost, names, taken: mapping };
  const { order, ask } = orderFor(records, mapping, { file, answers });
  const asks = [...(known || isOurs ? [] : [columns]), ...(ask ? [ask] : [])];
  if (isLost || ask?.isNeeded === true) return { collection: null, asks, accepted: 0, discarded: 0 };

  const entries = records.flatMap((record) => {
    const reading = { mapping, order, file, findings };
    const ours = isOurs ? ourEntry(record, file, findings) : null;
    const entry = ours ?? readRecord(record, reading);
    return entry === null ? [] : [known ? known.honourCodes(entry, record.cells) : entry];
  });
  const discarded = records.length - entries.length;
  if (entries.length === 0) return { collection: null, asks, accepted: 0, discarded };
  const format: Format = known?.format ?? 'csv';
  const attribution = known?.attribution ?? '';
  return {
    collection: { name: nameOfFile(file), format, entries: withOwnIds(entries), attribution },
    asks,
    accepted: entries.length,
    discarded,
  };
}

/** Which way round the dates are: as the reader says, or as one of them settles it for all; else it must be asked. */
function orderFor(
  records: readonly TableRecord[],
  mapping: ColumnMapping,
  { file, answers }: Pick<RecordsReading, 'file' | 'answers'>,
): { readonly order: DateOrder | null; readonly ask: Ask | null } {
  const columns = [mapping.date, mapping['end-date'], mapping.said].filter((name) => name !== undefined);
  const dates = columns.flatMap((name) => records.map(({ cells }) => cells[name]));
  const { order, example } = orderOfDates(dates);
  const said = Object.hasOwn(answers.dateOrders, file) ? answers.dateOrders[file] : undefined;
  const taken = said ?? order;
  const ask: Ask | null =
    example === null ? null : { kind: 'date-order', file, isNeeded: taken === null, example, taken };
  return { order: taken, ask };
}

function ourEntry({ cells, path }: TableRecord, file: string, findings: Findings): Entry | null {
  const geometry = readGeometry(geometryOfRecord(cells), { file, path, findings });
  return entryOfRecord(cells, geometry, path);
}

/** `null` where there is nothing to show of it, which is then among the problems. */
function readRecord({ cells, path }: TableRecord, reading: Parameters<typeof toEntry>[2]): Entry | null {
  const { mapping, file, findings } = reading;
  const { geometry, used, isRefused } = geometryOfCells(cells, path, reading);
  const left = Object.entries(cells).filter(([name, value]) => value !== '' && !used.includes(name));
  const properties = Object.fromEntries(left);
  const entry = toEntry({ path, id: null, geometry: null, properties, time: null }, geometry, reading);
  if (geometry !== null || entry.title !== '' || entry.quotes.length > 0 || entry.place !== null)
    return entry;
  const message = mapping.latitude === undefined ? 'has no words' : 'has neither a position nor words';
  if (!isRefused) findings.problems.push({ file, path, message });
  return null;
}
