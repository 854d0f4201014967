import Papa from 'papaparse';
import type { Findings } from '../Findings.ts';
import { sniffDelimiter } from './sniffDelimiter.ts';

export interface TableRow {
  /** On which it begins, counted from 1 as editors do. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Excel's own first line, which says what parts the columns. */
const SEPARATOR = /^"?sep=(.)"?(?:\n|$)/;

/** The rows of a text that have anything in them; what no parser could tell apart is among the problems. */
export function parseRows(text: string, file: string, findings: Findings): readonly TableRow[] {
  // One kind of line end: Papa Parse takes only one, and exports have another within quotation marks.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const separator = SEPARATOR.exec(lines);
  const start = separator?.[0].length ?? /^\n*/.exec(lines)?.[0].length ?? 0;
  const table = lines.slice(start);
  const delimiter = separator?.[1] ?? sniffDelimiter(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, newline: '\n' });

  let line = 1 + countLineEnds(lines.slice(0, start));
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    return row;
  });
  const broken = new Set<number>();
  for (const { type, code, row } of errors) {
    const at = row === undefined ? undefined : rows[row];
    if (type !== 'Quotes' || row === undefined || !at || broken.has(row)) continue;
    broken.add(row);
    const message =
      code === 'MissingQuotes'
        ? 'a quotation mark is opened and never closed'
        : 'has a quotation mark in the middle of a quoted cell; within one it is written twice';
    findings.problems.push({ file, path: `line ${at.line}`, message });
  }
  return rows.filter(({ cells }, index) => !broken.has(index) && cells.some((cell) => cell.trim() !== ''));
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) count += 1;
  return count;
}
