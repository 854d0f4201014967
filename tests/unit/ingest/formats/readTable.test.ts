import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordNames, textRecordOf } from '../../../../src/domain/collection/entryRecord.ts';
import { neutraliseFormula } from '../../../../src/domain/collection/neutraliseFormula.ts';
import { noAnswers } from '../../../../src/domain/opening/Reading.ts';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { readGeometry } from '../../../../src/ingest/geometry/readGeometry.ts';
import { readTable } from '../../../../src/ingest/formats/readTable.ts';
import { arbitraryEntries } from '../../../fixtures/arbitraryEntry.ts';

const file = 'kursk.csv';

const read = (table: string | Uint8Array, answers = noAnswers) => {
  const findings: Findings = { problems: [], repairs: [] };
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const reading = readTable(bytes, file, answers, findings);
  const listed = (list: Findings['problems']) => list.map(({ path, message }) => `${path}: ${message}`);
  return {
    ...reading,
    entries: reading.collection?.entries ?? [],
    problems: listed(findings.problems),
    repairs: listed(findings.repairs),
  };
};

/** What is looked at of each entry: its title, position and date. */
const outline = (table: string | Uint8Array, answers = noAnswers) =>
  read(table, answers).entries.map(({ title, geometry, aboutTime }) => {
    const at = geometry?.type === 'Point' ? geometry.coordinates.join(' ') : 'nowhere';
    return `${title} | ${at} | ${aboutTime?.text ?? 'undated'}`;
  });

const kursk = ['Sudzha | 35.27 51.19 | 2025-03-13', 'Гончаровка | 35.25 51.18 | 2025-03-12'];
const asCsv = (mark: string, end = '\n') =>
  [
    ['title', 'lat', 'lon', 'date'],
    ['Sudzha', '51.19', '35.27', '2025-03-13'],
    ['Гончаровка', '51.18', '35.25', '12.03.2025'],
  ]
    .map((row) => row.join(mark))
    .join(end);

const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const windows1251 = (text: string) =>
  Uint8Array.from(
    Array.from(text).map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );

describe(readTable, () => {
  it.each([
    ['commas', asCsv(',')],
    ['semicolons', asCsv(';')],
    ['tabs', asCsv('\t')],
    ['bars', asCsv('|')],
    ['the line ends of Windows', asCsv(',', '\r\n')],
    ['the line ends of old Macs', asCsv(',', '\r')],
    ['line ends of all kinds', asCsv(',').replace('\n', '\r\n').replace(/\n$/, '\r')],
    ['decimal commas', asCsv(';').replaceAll(/(\d\d)\.(\d\d);/g, '$1,$2;')],
    ['decimal commas in quotation marks', asCsv(',').replaceAll(/(\d\d)\.(\d\d),/g, '"$1,$2",')],
    ['Excel’s own first line', `sep=;\r\n${asCsv(';', '\r\n')}`],
    ['empty lines', `\n\n${asCsv(',', '\n\n')}\n\n`],
    ['a comma more in each line', `${asCsv(',', ',\n')},`],
    ['a byte order mark', `\u{feff}${asCsv(',')}`],
    ['UTF-16, little end first', utf16(`\u{feff}${asCsv(',')}`, true)],
    ['UTF-16, big end first', utf16(`\u{feff}${asCsv(',')}`, false)],
    ['UTF-16 without its mark', utf16(asCsv(','), true)],
    ['UTF-16 the other way without its mark', utf16(asCsv(','), false)],
    ['Windows-1251', windows1251(asCsv(';'))],
  ])('reads a table with %s', (_, table) => {
    expect(outline(table)).toEqual(kursk);
    expect(read(table)).toMatchObject({ accepted: 2, discarded: 0, problems: [] });
  });

  it('says that it took a table for Windows-1251, and takes no other old encoding for it', () => {
    expect(read(windows1251(asCsv(','))).repairs).toEqual([': read as Windows-1251']);
    const latin1 = Uint8Array.from(
      Array.from('title,lat,lon\nCafé,51.19,35.27').map((letter) => letter.charCodeAt(0)),
    );
    expect(read(latin1)).toMatchObject({
      collection: null,
      problems: [': is no text in UTF-8, UTF-16 or Windows-1251; save it as UTF-8'],
    });
  });

  it('takes quotes, commas, line ends and JSON within quotation marks for text, and counts lines right', () => {
    const table = [
      'title,quote,note,lat,lon,date',
      '"Sudzha, the town","He said ""no""\nand left",,51.19,35.27,2025-03-13',
      '"","one\r\ntwo, three",,51.19,35.27,soon',
      'a,,"{""a"": [1, 2]}",51.19,35.27,later',
    ].join('\n');
    const { entries, problems } = read(table);
    expect(entries.map(({ title, quotes, path }) => [title, ...quotes, path])).toEqual([
      ['Sudzha, the town', 'He said "no"\nand left', 'line 2'],
      ['', 'one\r\ntwo, three', 'line 4'],
      ['a', 'line 6'],
    ]);
    expect(entries[2]?.properties).toEqual({ note: '{"a": [1, 2]}', date: 'later' });
    expect(problems).toEqual([
      expect.stringMatching(/^line 4, column "date": "soon" is no date/),
      expect.stringMatching(/^line 6, column "date": "later" is no date/),
    ]);
  });

  it('keeps rows without a position for their words, and names those with neither', () => {
    const table = 'title,lat,lon,weapon\nThe truce talks,,,\n,,,drone\nSudzha,51.19,35.27,';
    expect(outline(table)).toEqual(['The truce talks | nowhere | undated', 'Sudzha | 35.27 51.19 | undated']);
    expect(read(table)).toMatchObject({
      accepted: 2,
      discarded: 1,
      problems: ['line 3: has neither a position nor words'],
    });
  });

  it.each([
    ['135.27', '51.19', 'latitude: it is beyond 90 degrees; latitude and longitude may be swapped', 'lat'],
    ['51.19', '235', 'longitude: it is beyond 180 degrees', 'lon'],
    ['north', '35.27', '"north" is no latitude in degrees', 'lat'],
    ['51.19', '', 'there is no longitude', 'lon'],
    ['1,234.5', '35.27', '"1,234.5" is no latitude in degrees', 'lat'],
    ['Infinity', '35.27', '"Infinity" is no latitude in degrees', 'lat'],
  ])('names the column of a wrong position: %s %s', (latitude, longitude, message, column) => {
    const { problems, entries } = read(`title;lat;lon\nSudzha;${latitude};${longitude}`);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toMatch(`line 2, column "${column}": `);
    expect(entries).toMatchObject([{ title: 'Sudzha', geometry: null }]);
  });

  it.each([
    ['coordinates', '51.19, 35.27'],
    ['lat_lon', '(51.19 35.27)'],
    ['wkt', 'POINT (35.27 51.19)'],
    ['geom', 'SRID=4326;POINT Z(35.27 51.19 150)'],
    ['geometry', '{"type": "Point", "coordinates": [35.27, 51.19]}'],
    ['gps', '51.19N, 35.27E'],
  ])('reads a position from the one column %s', (name, cell) => {
    expect(
      outline(`title\t${name}\nSudzha\t${cell.replaceAll('"', '""').replace(/^\{.*$/, '"$&"')}`),
    ).toEqual(['Sudzha | 35.27 51.19 | undated']);
  });

  it('reads degrees as people write them', () => {
    const table = `title\tlat\tlon\nSudzha\t51°11'24" N\t35°16'12" E\nReef\t10.5 S\t−35,27°`;
    expect(outline(table)).toEqual(['Sudzha | 35.27 51.19 | undated', 'Reef | -35.27 -10.5 | undated']);
  });

  it('names ragged rows, and takes none with more cells than columns', () => {
    const table = 'title,lat,lon,note\nSudzha,51.19,35.27\nKursk,51.73,36.19,x,y\nBelgorod,50.60,36.59,,,\n';
    expect(read(table)).toMatchObject({
      accepted: 2,
      discarded: 1,
      problems: [expect.stringMatching(/^line 3: has 5 cells for 4 columns/)],
      repairs: [expect.stringMatching(/^line 2: has only 3 cells for 4 columns/)],
    });
  });

  it('takes a row that is too short like one whose other cells are empty', () => {
    const ours = recordNames.join(',');
    for (const [names, row] of [
      ['title,lat,lon,note', 'Sudzha,51.19,35.27'],
      [ours, 'sudzha,2025-03,,state,51.19,35.27'],
      [`${ours},mine`, 'sudzha,2025-03,,state,,,,,,ukraine,,Sudzha'],
    ] as const) {
      const missing = names.split(',').length - row.split(',').length;
      expect(read(`${names}\n${row}`).entries).toEqual(
        read(`${names}\n${row}${','.repeat(missing)}`).entries,
      );
    }
  });

  it('reads short rows of a table with thousands of columns', () => {
    const names = ['title', ...Array.from({ length: 4000 }, (_, index) => `column ${index}`)];
    const { entries } = read(`${names.join(',')}\n${'Sudzha\n'.repeat(20_000)}`);
    expect(entries).toHaveLength(20_000);
    expect(entries.at(-1)).toMatchObject({ title: 'Sudzha', path: 'line 20001', properties: {} });
  });

  it('names columns without a name and with another’s', () => {
    const { entries, repairs } = read('title,,lat,lon,note,note\nSudzha,a,51.19,35.27,b,c');
    expect(entries[0]?.properties).toEqual({ 'column 2': 'a', note: 'b', 'note (2)': 'c' });
    expect(repairs).toEqual([
      expect.stringMatching(/^line 1: column 2 has no name/),
      expect.stringMatching(/^line 1: the column name "note" stands more than once/),
    ]);
  });

  it('names a quotation mark that is never closed, and takes the rows before it', () => {
    expect(read('title,lat,lon\nSudzha,51.19,35.27\n"Kursk,51.73,36.19\nBelgorod,50.6,36.59')).toMatchObject({
      accepted: 1,
      discarded: 1,
      problems: ['line 3: a quotation mark is opened and never closed'],
    });
  });

  it.each([
    ['', ': is empty'],
    ['\n \n', ': is empty'],
    ['title,lat,lon\n', ': has no rows below the names of its columns'],
    [`a${','.repeat(5000)}\na,b`, 'line 1: has 5001 columns; at most 4096 are taken'],
  ])('says why there is nothing in %.20s', (table, problem) => {
    expect(read(table)).toMatchObject({ collection: null, problems: [problem] });
  });

  it('says how it took the columns, and takes them as the reader says', () => {
    const table = 'a,b,c\n51.19,35.27,Sudzha';
    const names = ['a', 'b', 'c'];
    expect(read(table)).toMatchObject({
      collection: null,
      asks: [{ kind: 'columns', file, isNeeded: true, names, taken: {} }],
      accepted: 0,
      problems: [],
    });
    const mapping = { latitude: 'a', longitude: 'b', title: 'c', quote: 'no such column' };
    const answers = { ...noAnswers, columns: { [file]: mapping } };
    expect(outline(table, answers)).toEqual(['Sudzha | 35.27 51.19 | undated']);
    expect(read(table, answers).asks).toEqual([
      { kind: 'columns', file, isNeeded: false, names, taken: { latitude: 'a', longitude: 'b', title: 'c' } },
    ]);
    expect(read(asCsv(',')).asks).toMatchObject([
      { kind: 'columns', isNeeded: false, taken: { date: 'date' } },
    ]);
  });

  it('lets one date of the column settle the order of all', () => {
    expect(outline('title,date\na,03/04/2025\nb,04/14/2025')).toEqual([
      'a | nowhere | 2025-03-04',
      'b | nowhere | 2025-04-14',
    ]);
    expect(outline('title,date\na,03/04/2025\nb,14/04/2025')).toContain('a | nowhere | 2025-04-03');
    expect(read('title,date\na,03/04/2025\nb,14/04/2025').asks[1]).toEqual({
      kind: 'date-order',
      file,
      isNeeded: false,
      example: '03/04/2025',
      taken: 'day-first',
    });
  });

  it('asks for the order where no date settles it', () => {
    const table = 'title,date\na,03/04/2025\nb,2025-03-14';
    expect(read(table)).toMatchObject({
      collection: null,
      problems: [],
      asks: [
        { kind: 'columns' },
        { kind: 'date-order', file, isNeeded: true, example: '03/04/2025', taken: null },
      ],
    });
    const answers = { ...noAnswers, dateOrders: { [file]: 'day-first' as const } };
    expect(outline(table, answers)).toEqual(['a | nowhere | 2025-04-03', 'b | nowhere | 2025-03-14']);
    expect(read(table, answers).asks[1]).toMatchObject({ isNeeded: false, taken: 'day-first' });
  });

  it('gives each entry an id of its own', () => {
    expect(read('id,title\n1,a\n1,b\n,c').entries.map(({ id }) => id)).toEqual(['1', '1 (line 3)', 'line 4']);
  });

  it('reads our own export back to the letter', () => {
    const quoted = (text: string) => `"${neutraliseFormula(text).replaceAll('"', '""')}"`;
    const columns = recordNames.filter((name) => name !== 'export');
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        fc.pre(entries.length > 0);
        const rows = entries.map((entry) =>
          columns.map((name) => quoted(textRecordOf(entry)[name])).join(','),
        );
        const { entries: back } = read([columns.join(','), ...rows].join('\r\n'));
        // Of a geometry as much as is read of any file's: heights are left out, rings wound again.
        const asRead = (geometry: unknown) =>
          readGeometry(geometry, { file, path: '', findings: { problems: [], repairs: [] } });
        expect(back.map((entry) => ({ ...entry, path: '' }))).toEqual(
          entries.map((entry) => ({ ...entry, path: '', geometry: asRead(entry.geometry) })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['quote', '«a» '.repeat(50_000)],
    ['quote', '“'.repeat(200_000)],
    ['link', `${' ; '.repeat(100_000)}x`],
    ['link', `${'http://'.repeat(50_000)}${';'.repeat(100_000)}x`],
    ['coordinates', `1${' '.repeat(200_000)}x`],
    ['coordinates', `POINT(${' '.repeat(200_000)}x`],
    ['date', `${' '.repeat(100_000)}2025-03-14${' '.repeat(100_000)}x`],
    ['_'.repeat(200_000), 'x'],
  ])('does not dwell on a long cell of the column %.20s', (name, cell) => {
    const started = performance.now();
    read(`title\t${name}\nSudzha\t${cell}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('neither throws nor dwells on any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: fc.constantFrom(...Array.from('",;\n\r\t|a1.')) })
            .map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const { accepted, entries } = read(bytes);
          expect(entries).toHaveLength(accepted);
        },
      ),
    );
  });
});
