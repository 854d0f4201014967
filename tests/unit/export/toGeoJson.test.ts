import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOfAreas, entriesOfDataset } from '../../../src/domain/collection/entriesOfDataset.ts';
import { entryOfRecord } from '../../../src/domain/collection/entryRecord.ts';
import { toGeoJson, type DatedFeatureCollection } from '../../../src/export/toGeoJson.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryEntries } from '../../fixtures/arbitraryEntry.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { exportNotes } from '../../fixtures/exportNotes.ts';

const throughFile = (...parts: Parameters<typeof toGeoJson>) =>
  JSON.parse(JSON.stringify(toGeoJson(...parts))) as DatedFeatureCollection;

const featureAbout = (aboutTime: string) => {
  const dataset = buildDataset({ claims: [buildClaim({ aboutTime })] });
  return throughFile(entriesOfDataset(dataset), exportNotes).features[0];
};

describe(toGeoJson, () => {
  it.each([
    ['2025-03-14', { date: '2025-03-14' }],
    ['2025-03-14~', { date: '2025-03-14' }],
    ['2024-08', { interval: ['2024-08-01', '2024-08-31'] }],
    ['2025-03-10/2025-03-13', { interval: ['2025-03-10', '2025-03-13'] }],
    ['2024-08/..', { interval: ['2024-08-01', '..'] }],
    ['/2025-03-14', { interval: ['..', '2025-03-14'] }],
    ['Y-17000', null],
  ])('says %s as JSON-FG can, and to the letter among the properties', (text, time) => {
    const feature = featureAbout(text);
    expect(feature?.time).toEqual(time);
    // The standard asks for the member even where `geometry` says it all.
    expect(feature?.place).toBeNull();
    expect(feature?.properties['date']).toBe(text);
  });

  it('says itself what was taken, by which filters and from which documents', () => {
    expect(throughFile([], exportNotes)).toEqual({
      type: 'FeatureCollection',
      conformsTo: ['http://www.opengis.net/spec/json-fg-1/1.0/conf/core'],
      title: 'Kursk, as claimed',
      attribution: '© OpenStreetMap contributors',
      export: exportNotes,
      features: [],
    });
  });

  it('gives back the same entries, areas included, whatever is claimed', () => {
    const entries = arbitraryDataset.map((dataset) => [
      ...entriesOfDataset(dataset),
      ...entriesOfAreas(dataset),
    ]);
    fc.assert(
      fc.property(fc.oneof(entries, arbitraryEntries), (given) => {
        const { features } = throughFile(given, exportNotes);
        const again = features.map(({ properties, geometry }, index) =>
          entryOfRecord(properties, geometry, given[index]?.path ?? ''),
        );
        expect(again).toEqual(given);
        expect(features.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
      }),
    );
  });
});
