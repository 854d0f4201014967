import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/collection/Entry.ts';
import { entriesOfDataset } from '../../../src/domain/collection/entriesOfDataset.ts';
import { entryOfRecord, geometryOfRecord } from '../../../src/domain/collection/entryRecord.ts';
import { restoreFormula } from '../../../src/domain/collection/neutraliseFormula.ts';
import { toCsv } from '../../../src/export/toCsv.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryEntries } from '../../fixtures/arbitraryEntry.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { exportNotes } from '../../fixtures/exportNotes.ts';

/** The rows as a strict reader has them; anything it complains of fails the test. */
const rowsOf = (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const claimsAs = (summary: string) =>
  entriesOfDataset(buildDataset({ claims: [buildClaim({ summary, quotes: ['“in full”'] })] }));

describe(toCsv, () => {
  it('begins with a byte order mark and a header, and ends every row as RFC 4180 asks', () => {
    const text = toCsv(claimsAs('It holds Sudzha.'), exportNotes);
    expect(text).toMatch(/^\uFEFFid,date,said,timing,latitude,longitude,place,/);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(rowsOf(text)[0]).toMatchObject({
      id: 'sudzha-held',
      date: '2025-03-14',
      latitude: '51.19',
      longitude: '35.27',
      place: 'Sudzha',
      precision: '1',
      speaker: 'Russia’s military',
      title: 'It holds Sudzha.',
      quote: '“in full”',
      source: 'A report',
    });
  });

  it('says in every row what was taken, by which filters and from which documents', () => {
    expect(rowsOf(toCsv(claimsAs('It holds Sudzha.'), exportNotes))[0]?.['export']).toBe(
      'Kursk, as claimed · 2025-03-14 · Claims about 14 March 2025 · Only what Donald Trump says · “A report”, 14 March 2025 · © OpenStreetMap contributors',
    );
  });

  it('lets no text be run as a formula, and leaves numbers as they are', () => {
    const west = { ...claimsAs('=HYPERLINK("https://a.example")')[0], geometry: null } as Entry;
    const pointed: Entry = { ...west, geometry: { type: 'Point', coordinates: [-3.7, -40.4] } };
    expect(rowsOf(toCsv([pointed], exportNotes))[0]).toMatchObject({
      title: `'=HYPERLINK("https://a.example")`,
      longitude: '-3.7',
      latitude: '-40.4',
    });
  });

  it('gives back the same entries, whatever is claimed', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDataset.map(entriesOfDataset), arbitraryEntries), (given) => {
        const again = rowsOf(toCsv(given, exportNotes)).map((row, index) => {
          const cells = Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, restoreFormula(cell)]),
          );
          return entryOfRecord(cells, geometryOfRecord(cells) as Entry['geometry'], given[index]?.path ?? '');
        });
        expect(again).toEqual(given);
      }),
    );
  });
});
