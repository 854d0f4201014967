import { restoreFormula } from '../../domain/collection/neutraliseFormula.ts';
import { isRecordOfEntry } from '../../domain/collection/entryRecord.ts';
import type { Answers } from '../../domain/opening/Reading.ts';
import { readRecords } from '../entries/readRecords.ts';
import type { TableReading } from '../entries/TableReading.ts';
import type { Findings } from '../Findings.ts';
import { decodeText } from './decodeText.ts';
import { headerNames } from './headerNames.ts';
import { parseRows, type TableRow } from './parseRows.ts';

/** The widest of real tables have a few hundred; a hostile one could have a million in each row. */
const MOST_COLUMNS = 4096;

/**
 * Reads a table whose first row names its columns, parted by commas, semicolons, tabs or bars. Rows without a position
 * are kept for their words; a row with more cells than there are columns is left out, for nobody knows which is which.
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  answers: Pick<Answers, 'columns' | 'dateOrders'>,
  findings: Findings,
): TableReading {
  const nothing: TableReading = { collection: null, asks: [], accepted: 0, discarded: 0 };
  const text = decodeText(bytes, file, findings);
  if (text === null) return nothing;
  const { rows, broken } = parseRows(text, file, findings);
  const [header, ...body] = rows;
  if (!header || body.length === 0) {
    const message = header ? 'has no rows below the names of its columns' : 'is empty';
    findings.problems.push({ file, path: '', message });
    return { ...nothing, discarded: broken };
  }
  if (header.cells.length > MOST_COLUMNS) {
    const message = `has ${header.cells.length} columns; at most ${MOST_COLUMNS} are taken`;
    findings.problems.push({ file, path: `line ${header.line}`, message });
    return { ...nothing, discarded: broken + body.length };
  }
  const columns = columnsOf(header, body);
  const names = headerNames({ ...header, cells: columns }, file, findings);
  const isOurs = isRecordOfEntry(names);
  const records = body.flatMap((row) => {
    const cells = cellsOf(row, names, { file, findings });
    if (!cells) return [];
    // Only a field of ours has an apostrophe that is not the writer's own.
    const texts = isOurs ? cells.map(restoreFormula) : cells;
    return [
      {
        path: `line ${row.line}`,
        // Of short rows no more than there is: a million columns of nothing would not fit in memory. Ours are known by all.
        cells: Object.fromEntries(
          names.slice(0, isOurs ? names.length : texts.length).map((name, at) => [name, texts[at] ?? '']),
        ),
      },
    ];
  });
  const reading = readRecords(records, names, { file, answers, findings });
  return { ...reading, discarded: reading.discarded + broken + body.length - records.length };
}

/** A delimiter at the end of each line makes columns without a name and without anything in them: they are none. */
function columnsOf(header: TableRow, body: readonly TableRow[]): readonly string[] {
  const used = body.reduce((most, { cells }) => Math.max(most, usedOf(cells)), usedOf(header.cells));
  return header.cells.slice(0, Math.max(1, used));
}

/** How many cells there are up to the last with anything in it. */
function usedOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function cellsOf(
  { line, cells }: TableRow,
  names: readonly string[],
  { file, findings }: { readonly file: string; readonly findings: Findings },
): readonly string[] | null {
  const path = `line ${line}`;
  if (usedOf(cells) > names.length) {
    const message = `has ${cells.length} cells for ${names.length} columns; a cell with the delimiter in it stands in quotation marks`;
    findings.problems.push({ file, path, message });
    return null;
  }
  if (cells.length < names.length) {
    const message = `has only ${cells.length} cells for ${names.length} columns; the others are taken as empty`;
    findings.repairs.push({ file, path, message });
  }
  return cells;
}
