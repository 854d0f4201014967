import { describe, expect, it } from 'vitest';
import { toClaimJsonLd } from '../../../src/export/toClaimJsonLd.ts';
import { buildClaim, type ClaimParts } from '../../fixtures/buildClaim.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { embeddedDataset } from '../../fixtures/embeddedDataset.ts';
import { exportNotes } from '../../fixtures/exportNotes.ts';

type Node = Readonly<Record<string, unknown>>;
const nodesOf = (document: object) => (document as { '@included': readonly Node[] })['@included'];

/** The nodes of a dataset with this one claim. */
const nodesWith = (parts: ClaimParts) => {
  const nodes = nodesOf(toClaimJsonLd(buildDataset({ claims: [buildClaim(parts)] }), exportNotes));
  const find = (is: (node: Node) => boolean) => {
    const found = nodes.find(is);
    if (!found) throw new Error('there is no such node');
    return found;
  };
  return {
    claim: find((node) => node['@type'] === 'Claim'),
    annotation: find((node) => node['type'] === 'Annotation'),
    source: find((node) => node['@type'] === 'CreativeWork'),
  };
};

describe(toClaimJsonLd, () => {
  it('makes a schema.org Claim of each claim, with who says it, where it stands and which place it is about', () => {
    const { claim, source } = nodesWith({ channel: 'briefing' });
    expect(claim).toMatchObject({
      '@id': 'urn:claimline:claim:sudzha-held',
      text: 'Russia’s military says that it holds Sudzha.',
      author: { '@id': 'urn:claimline:actor:russian-military' },
      datePublished: '2025-03-14',
      temporalCoverage: '2025-03-14',
      spatialCoverage: {
        '@type': 'Place',
        name: 'Sudzha',
        geo: { '@type': 'GeoCoordinates', latitude: 51.19, longitude: 35.27 },
      },
      appearance: { '@id': source['@id'] },
      firstAppearance: { '@type': 'CreativeWork', name: 'briefing' },
    });
  });

  it('does not make a date of what is none', () => {
    const { claim } = nodesWith({ saidAt: '/2025-03-14' });
    expect(claim).not.toHaveProperty('datePublished');
    expect(claim['dcterms:issued']).toEqual({
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
      '@value': '/2025-03-14',
    });
  });

  it('does not say of an echo that it first appeared where it was repeated', () => {
    const relations = [{ type: 'repeats', target: 'first' }] as const;
    expect(nodesWith({ channel: 'briefing', relations }).claim).not.toHaveProperty('firstAppearance');
  });

  it('points into the source as a Web Annotation does, quote by quote', () => {
    const anchor = { source: 'report', start: 120, end: 160, section: null, paragraph: 2 };
    const { annotation, claim, source } = nodesWith({ anchor, quotes: ['“in full”'] });
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: claim['@id'],
      target: [
        {
          type: 'SpecificResource',
          source: source['@id'],
          selector: {
            type: 'TextPositionSelector',
            start: 120,
            end: 160,
            refinedBy: { type: 'TextQuoteSelector', exact: '“in full”' },
          },
        },
      ],
    });
  });

  it('gives every node an id of its own, and points to none that is not there', () => {
    const nodes = nodesOf(toClaimJsonLd(embeddedDataset, exportNotes));
    const ids = nodes.map((node) => node['@id'] ?? node['id']);
    expect(new Set(ids).size).toBe(nodes.length);
    const pointers = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(pointers.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
