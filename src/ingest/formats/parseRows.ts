import Papa from 'papaparse';
import type { Findings } from '../Findings.ts';
import { sniffDelimiter } from './sniffDelimiter.ts';

export interface TableRow {
  /** On which it begins, counted from 1 as editors do. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface TableRows {
  /** Those that have anything in them. */
  readonly rows: readonly TableRow[];
  /** How many were left out: no parser could tell their cells apart. */
  readonly broken: number;
}

/** Excel's own first line, which says what parts the columns. */
const SEPARATOR = /^"?sep=(.)"?(?:\r\n?|\n|$)/;
const LINE_END = /\r\n?|\n/g;

/** The rows of a text with the lines on which they begin; what is wrong with one is among the problems. */
export function parseRows(text: string, file: string, findings: Findings): TableRows {
  const separator = SEPARATOR.exec(text);
  const start = separator?.[0].length ?? /^[\r\n]*/.exec(text)?.[0].length ?? 0;
  const ends = lineEnds(text.slice(start));
  // Papa Parse takes one kind of line end. Only a file that mixes them is changed, within its quotation marks too.
  const table = ends.size > 1 ? text.slice(start).replaceAll(LINE_END, '\n') : text.slice(start);
  const [newline = '\n'] = ends.size > 1 ? [] : ends;
  const delimiter = separator?.[1] ?? sniffDelimiter(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, newline });

  const broken = new Map<number, string>();
  for (const { type, code, row } of errors) {
    if (type !== 'Quotes' || row === undefined || broken.has(row)) continue;
    broken.set(
      row,
      code === 'MissingQuotes'
        ? 'a quotation mark is opened and never closed'
        : 'has a quotation mark in the middle of a quoted cell; within one it is written twice',
    );
  }
  const rows: TableRow[] = [];
  let line = 1 + countLineEnds(text.slice(0, start));
  for (const [index, cells] of data.entries()) {
    const message = broken.get(index);
    if (message !== undefined) findings.problems.push({ file, path: `line ${line}`, message });
    else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
  }
  return { rows, broken: broken.size };
}

type LineEnd = '\r\n' | '\n' | '\r';

/** The kinds of line ends outside of quotation marks. */
function lineEnds(text: string): ReadonlySet<LineEnd> {
  const found = new Set<LineEnd>();
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) isQuoted = !isQuoted;
    else if (isQuoted || (code !== 10 && code !== 13)) continue;
    else if (code === 10) found.add('\n');
    else if (text.charCodeAt(index + 1) === 10) {
      found.add('\r\n');
      index += 1;
    } else found.add('\r');
  }
  return found;
}

function countLineEnds(text: string): number {
  // Hardly any cell has one, and looking for it is quicker than matching.
  return /[\r\n]/.test(text) ? (text.match(LINE_END)?.length ?? 0) : 0;
}
