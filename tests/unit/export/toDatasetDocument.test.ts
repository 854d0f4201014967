import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset/Dataset.ts';
import { toDatasetDocument } from '../../../src/export/toDatasetDocument.ts';
import { embeddedDocument } from '../../../src/ingest/embeddedDocument.ts';
import { parseDataset } from '../../../src/ingest/parseDataset.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../fixtures/buildDataset.ts';
import { edtfAt } from '../../fixtures/edtfAt.ts';

/** What comes back after a dataset is written to a file and read again. */
const throughFile = (document: unknown): Dataset => {
  const parsed = parseDataset(JSON.parse(JSON.stringify(document)), 'file.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.dataset;
};

describe(toDatasetDocument, () => {
  it('writes the embedded document as it was authored', () => {
    expect(JSON.parse(JSON.stringify(toDatasetDocument(throughFile(embeddedDocument))))).toEqual(
      embeddedDocument,
    );
  });

  it('loses nothing of a dataset that says all it can', () => {
    const extra = { remark: 'kept', nested: { list: [1, null, 'two'] }, language: 'a word of its own' };
    const plain = buildDataset();
    const dataset = buildDataset({
      translations: { uk: { title: 'Курськ у заявах' } },
      properties: { remark: 'kept' },
      sources: plain.sources.map((source) => ({
        ...source,
        published: edtfAt('2025-03-14~'),
        properties: { remark: 'kept' },
      })),
      actors: plain.actors.map((actor) => ({
        ...actor,
        translations: { uk: { name: 'Хтось', role: 'роль' }, ru: { name: 'Некто', role: 'роль' } },
        properties: extra,
      })),
      places: plain.places.map((place) => ({
        ...place,
        aliases: ['Суджа'],
        translations: { 'sr-Latn': { within: 'Rusija' } },
        properties: { ...extra, position: 'near' },
      })),
      claims: [
        buildClaim({
          id: 'area',
          channel: 'briefing',
          relayedBy: ['x-users', 'trump'],
          saidAt: '/2025-03-14',
          aboutTime: '2024-22~/..',
          previousHolder: 'ukraine',
          silent: 'general-staff',
          quantity: { op: '~', value: 0, unit: 'km2' },
          quotes: ['“in principle”', '</script>'],
          note: 'Undated.',
          translations: {
            uk: { summary: 'Кажуть…', note: 'Без дати.', channel: 'брифінг' },
            'zh-Hant': { summary: '…', note: '…', channel: '…' },
          },
          relations: [{ type: 'repeats', target: 'area' }],
          properties: { ...extra, properties: 'a name of its own' },
        }),
      ],
      areas: [
        buildArea({ properties: { ...extra, geometry: 'drawn' } }),
        buildArea({
          id: 'two-parts',
          bound: null,
          geometry: { type: 'MultiPolygon', coordinates: [buildArea().geometry.coordinates as number[][][]] },
        }),
      ],
    });
    expect(throughFile(toDatasetDocument(dataset))).toEqual(dataset);
  });

  it('keeps even what a file adds inside names, quantities, relations and anchors', () => {
    const document = structuredClone(toDatasetDocument(throughFile(embeddedDocument))) as Embedded;
    document.places.features[0].properties.names['de'] = 'Sudscha';
    const claim = document.claims.find(({ quantity }) => quantity);
    Object.assign(claim?.quantity ?? {}, { margin: 50 });
    Object.assign(claim?.relations[0] ?? {}, { since: '2025' });
    Object.assign(claim?.anchor ?? {}, { exact: 'less than' });
    expect(JSON.parse(JSON.stringify(toDatasetDocument(throughFile(document))))).toEqual(document);
  });

  it('reads back equal, whatever is claimed and translated', () => {
    const known = arbitraryDataset.map((dataset) => {
      const ids = new Set(dataset.claims.map(({ id }) => id));
      return {
        ...dataset,
        claims: dataset.claims.map((claim) => ({
          ...claim,
          relations: claim.relations.filter(({ target }) => ids.has(target)),
        })),
        areas: dataset.areas.filter(({ claims }) => claims.every((id) => ids.has(id))),
      };
    });
    fc.assert(
      fc.property(known, (dataset) => {
        expect(throughFile(toDatasetDocument(dataset))).toEqual(dataset);
      }),
      { numRuns: 50 },
    );
  });
});

interface Embedded {
  readonly places: {
    readonly features: [{ readonly properties: { readonly names: Record<string, string> } }];
  };
  readonly claims: readonly {
    readonly quantity?: object;
    readonly relations: readonly object[];
    readonly anchor: object;
  }[];
}
