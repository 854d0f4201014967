import type { Entry } from '../domain/collection/Entry.ts';
import { textRecordOf } from '../domain/collection/entryRecord.ts';
import type { ExportNotes } from '../domain/taking/Exporters.ts';
import { linesOfNotes } from './exportNotes.ts';
import { kmlGeometry } from './kmlGeometry.ts';
import { kmlTime } from './kmlTime.ts';
import { xmlText } from './xmlText.ts';

/**
 * Entries as a KML 2.2 document. Each placemark has the entry's fields as ExtendedData under the names that a table's
 * columns have; its own properties are JSON there. The document's description says what was taken out and from where.
 */
export function toKml(entries: readonly Entry[], notes: ExportNotes): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', notes.title),
    element('description', linesOfNotes(notes).join('\n')),
    ...entries.map(toPlacemark),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function toPlacemark(entry: Entry): string {
  return [
    '<Placemark>',
    element('name', entry.title || entry.id),
    element('description', descriptionOf(entry)),
    kmlTime(entry.aboutTime),
    toExtendedData(entry),
    kmlGeometry(entry.geometry),
    '</Placemark>',
  ].join('');
}

/** Who says so and where it was published, then the words themselves. */
function descriptionOf({ speaker, source, quotes }: Entry): string {
  const who = [speaker, source].filter((part) => part !== null).join(' · ');
  return [who, ...quotes].filter((line) => line !== '').join('\n');
}

function toExtendedData(entry: Entry): string {
  const { latitude: _latitude, longitude: _longitude, geometry, ...cells } = textRecordOf(entry);
  // A MultiGeometry does not say whether it is one of its kind or a collection.
  const shape = entry.geometry?.type.startsWith('Multi') ? { geometry } : {};
  const data = Object.entries({ ...cells, ...shape }).map(
    ([name, value]) => `<Data name="${xmlText(name)}">${element('value', value)}</Data>`,
  );
  return `<ExtendedData>${data.join('')}</ExtendedData>`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
