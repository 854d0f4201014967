import Papa from 'papaparse';
import type { Entry } from '../domain/collection/Entry.ts';
import { recordNames, textRecordOf } from '../domain/collection/entryRecord.ts';
import { neutraliseFormula } from '../domain/collection/neutraliseFormula.ts';
import type { ExportNotes } from '../domain/taking/Exporters.ts';
import { linesOfNotes } from './exportNotes.ts';

// Without it a spreadsheet takes UTF-8 for the system's own encoding, and Cyrillic for noise.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Entries as RFC 4180 rows under one header. Text that a spreadsheet would run as a formula is neutralised with an
 * apostrophe, which `restoreFormula` undoes; every row says in its last cell what was taken out and from where.
 */
export function toCsv(entries: readonly Entry[], notes: ExportNotes): string {
  const about = linesOfNotes(notes).join(' · ');
  const rows = entries.map((entry) => {
    const cells = { ...textRecordOf(entry), export: about };
    return recordNames.map((name) => neutraliseFormula(cells[name]));
  });
  const table = Papa.unparse([[...recordNames], ...rows], { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
