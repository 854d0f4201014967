import type { ExportNotes } from '../domain/taking/Exporters.ts';

/** What an export says of itself, line by line; for formats that have only room for text. */
export function linesOfNotes(notes: ExportNotes): readonly string[] {
  const { title, date, what, filters, sources, attribution } = notes;
  return [title, date, what, ...filters, ...sources, attribution].filter((line) => line !== '');
}

/** The same as a foreign member of a JSON document. */
export function memberOfNotes({ attribution, ...notes }: ExportNotes): object {
  return { ...notes, ...(attribution && { attribution }) };
}
