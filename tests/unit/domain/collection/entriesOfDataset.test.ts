import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOfAreas, entriesOfDataset } from '../../../../src/domain/collection/entriesOfDataset.ts';
import { arbitraryDataset } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

const only = (parts: Parameters<typeof buildClaim>[0]) => {
  const [entry] = entriesOfDataset(buildDataset({ claims: [buildClaim(parts)] }));
  if (!entry) throw new Error('there is no entry');
  return entry;
};

describe(entriesOfDataset, () => {
  it('says by name who speaks, where, and in which document it stands', () => {
    expect(only({ quotes: ['“full control”'] })).toMatchObject({
      id: 'sudzha-held',
      title: 'Russia’s military says that it holds Sudzha.',
      aboutTime: { text: '2025-03-14' },
      timing: 'state',
      saidAt: { text: '2025-03-14' },
      speaker: 'Russia’s military',
      side: 'russia',
      holder: 'russia',
      source: 'A report',
      quotes: ['“full control”'],
      place: 'Sudzha',
      geometry: { type: 'Point', coordinates: [35.27, 51.19] },
      precision: 1,
      path: 'claims[0]',
    });
  });

  it('keeps what an entry has no field for among the properties, with names instead of ids', () => {
    const { properties } = only({
      polarity: 'denies',
      quantity: { op: '<', value: 200, unit: 'km2' },
      channel: 'briefing',
      relayedBy: ['x-users'],
      silent: 'trump',
      note: 'Undated.',
      relations: [{ type: 'denies', target: 'other' }],
      properties: { remark: 'kept' },
    });
    expect(properties).toEqual({
      remark: 'kept',
      predicate: 'controls',
      polarity: 'denies',
      role: 'armed forces',
      silent: 'Donald Trump',
      quantity: { op: '<', value: 200, unit: 'km2' },
      channel: 'briefing',
      relayedBy: ['Some users of X'],
      relations: [{ type: 'denies', target: 'other' }],
      note: 'Undated.',
      anchor: { source: 'report', start: 0, end: 10, section: null, paragraph: 1 },
      language: 'en',
    });
  });

  it('invents no position for a claim about no mapped place', () => {
    expect(only({ place: null, predicate: 'diplomacy', holder: null })).toMatchObject({
      place: null,
      geometry: null,
      precision: null,
      holder: null,
      timing: 'event',
    });
  });

  it('makes one entry of every claim, under its own id', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(entriesOfDataset(dataset).map(({ id }) => id)).toEqual(dataset.claims.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });
});

describe(entriesOfAreas, () => {
  it('tells of the ground, how it was drawn and which claims are behind it, and nobody’s words', () => {
    const [peak] = entriesOfAreas(embeddedDataset);
    expect(peak).toMatchObject({
      id: 'schematic-1300',
      title: '',
      speaker: null,
      holder: 'ukraine',
      timing: 'state',
      aboutTime: { text: '2024-08/2025-03-13' },
      properties: { basis: 'schematic', areaKm2: 1300, claims: ['ministry-peak-1300'] },
    });
  });

  it('has an id of its own where a claim has the same', () => {
    const dataset = buildDataset({ claims: [buildClaim({ id: 'strip' })], areas: [buildArea()] });
    expect(entriesOfAreas(dataset)[0]?.id).toBe('area:strip');
  });
});
