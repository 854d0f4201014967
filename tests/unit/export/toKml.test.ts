import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/collection/Entry.ts';
import { entriesOfAreas, entriesOfDataset } from '../../../src/domain/collection/entriesOfDataset.ts';
import { entryOfRecord, geometryOfRecord } from '../../../src/domain/collection/entryRecord.ts';
import { toKml } from '../../../src/export/toKml.ts';
import { xmlText } from '../../../src/export/xmlText.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryEntries } from '../../fixtures/arbitraryEntry.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { exportNotes } from '../../fixtures/exportNotes.ts';

/** The document, read by a parser that fails on anything that is not well formed. */
const documentOf = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

const fromPlacemarks = ['name', 'description', 'timestamp', 'timespan'];

const entriesOf = (text: string, given: readonly Entry[]) =>
  kml(documentOf(text) as unknown as Document).features.map(({ geometry, properties }, index) => {
    const cells = Object.fromEntries(
      Object.entries(properties ?? {}).filter(([name]) => !fromPlacemarks.includes(name)),
    );
    const shape = cells['geometry'] ? geometryOfRecord(cells) : geometry;
    return entryOfRecord(cells, shape as Entry['geometry'], given[index]?.path ?? '');
  });

const kmlAbout = (aboutTime: string) =>
  toKml(entriesOfDataset(buildDataset({ claims: [buildClaim({ aboutTime })] })), exportNotes);

describe(toKml, () => {
  it.each([
    ['2025-03-14', '<TimeStamp><when>2025-03-14</when></TimeStamp>'],
    ['2024-08', '<TimeSpan><begin>2024-08-01</begin><end>2024-08-31</end></TimeSpan>'],
    ['2024-08/..', '<TimeSpan><begin>2024-08-01</begin></TimeSpan>'],
    ['../2025-03-14', '<TimeSpan><end>2025-03-14</end></TimeSpan>'],
  ])('dates a placemark about %s', (text, element) => {
    expect(kmlAbout(text)).toContain(element);
  });

  it('says itself what was taken, by which filters and from which documents', () => {
    const text = toKml([], { ...exportNotes, filters: ['Only what <Trump> & others say'] });
    expect(text).toContain('<name>Kursk, as claimed</name>');
    expect(documentOf(text).getElementsByTagName('description')[0]?.textContent).toBe(
      [
        'Kursk, as claimed',
        '2025-03-14',
        'Claims about 14 March 2025',
        'Only what <Trump> & others say',
        '“A report”, 14 March 2025',
        '© OpenStreetMap contributors',
      ].join('\n'),
    );
  });

  it('gives back the same entries, areas included, whatever is claimed', () => {
    const entries = arbitraryDataset.map((dataset) => [
      ...entriesOfDataset(dataset),
      ...entriesOfAreas(dataset),
    ]);
    const sayable = arbitraryEntries.filter(
      (all) => JSON.stringify(all) === JSON.stringify(all).replaceAll(/\\u[0-9a-f]{4}|[\uFFFE\uFFFF]/gi, ''),
    );
    fc.assert(
      fc.property(fc.oneof(entries, sayable), (given) => {
        expect(entriesOf(toKml(given, exportNotes), given)).toEqual(given);
      }),
    );
  });

  it('is well formed whatever is written, and says where a sign had to go', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(documentOf(`<a b="${xmlText(text)}">${xmlText(text)}</a>`).documentElement?.tagName).toBe('a');
      }),
    );
    expect(xmlText('a\u0000b\uD83D')).toBe('a&#xFFFD;b&#xFFFD;');
  });
});
