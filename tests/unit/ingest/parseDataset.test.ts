import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/dataset/Problem.ts';
import { embeddedDocument } from '../../../src/ingest/embeddedDocument.ts';
import { loadEmbeddedDataset } from '../../../src/ingest/loadEmbeddedDataset.ts';
import { parseDataset } from '../../../src/ingest/parseDataset.ts';
import { deepFreeze } from '../../fixtures/deepFreeze.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { buildDocument } from './buildDocument.ts';

const file = 'reporters.json';

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseDataset(input, file);
  return parsed.ok ? [] : parsed.problems;
};
const pathsOf = (input: unknown) => problemsOf(input).map(({ path }) => path);

/** The good document with one edit. */
const edited = (edit: (document: ReturnType<typeof buildDocument>) => void) => {
  const document = buildDocument();
  edit(document);
  return deepFreeze(document);
};
const [sudzhaRing] = buildDocument().areas.features[0].geometry.coordinates;

describe(parseDataset, () => {
  it('accepts the embedded document and leaves it as it was', () => {
    expect(parseDataset(deepFreeze(structuredClone(embeddedDocument)), file).ok).toBe(true);
  });

  it('gives domain values: days, bounds, and null for what is left out', () => {
    const parsed = parseDataset(buildDocument(), file);
    expect(parsed).toMatchObject({
      ok: true,
      dataset: {
        coverage: { text: '2024-08/2025-03-14', first: dayAt('2024-08-01'), last: dayAt('2025-03-14') },
        places: [{ id: 'sudzha', position: [35.27, 51.19] }],
        claims: [{ id: 'retaken', holder: 'russia', previousHolder: null, quantity: null, note: null }],
        areas: [{ id: 'strip', from: { text: '2025-03-14' }, bound: null }],
      },
    });
  });

  it.each([null, undefined, 1, 'text', true, [], () => 1])('refuses %o, which is no document', (input) => {
    expect(problemsOf(input)).toEqual([{ file, path: '', message: expect.stringContaining('object') }]);
  });

  it('names everything that an empty object lacks', () => {
    expect(pathsOf({})).toEqual([
      'format',
      'version',
      'id',
      'title',
      'language',
      'coverage',
      'sources',
      'actors',
      'places',
      'claims',
      'areas',
    ]);
  });

  it.each<[string, (document: ReturnType<typeof buildDocument>) => void, string, RegExp]>([
    ['another format', (d) => (d.format = 'geojson'), 'format', /claimline/],
    ['a version to come', (d) => (d.version = 2), 'version', /1/],
    ['a coverage that is no date', (d) => (d.coverage = 'spring'), 'coverage', /EDTF/],
    ['a coverage without a last day', (d) => (d.coverage = '2024-08/..'), 'coverage', /first and a last day/],
    [
      'a bad date',
      (d) => (d.claims[0].saidAt = '14.03.2025'),
      'claims[0].saidAt',
      /"14\.03\.2025" is no EDTF date/,
    ],
    ['a day that never was', (d) => (d.claims[0].aboutTime = '2025-02-29'), 'claims[0].aboutTime', /EDTF/],
    [
      'an interval backwards',
      (d) => (d.areas.features[0].properties.to = '2025-03/2024'),
      'areas.features[0].properties.to',
      /ends before/,
    ],
    ['an unknown predicate', (d) => (d.claims[0].predicate = 'liberated'), 'claims[0].predicate', /controls/],
    ['an unknown side', (d) => (d.actors[0].side = 'good'), 'actors[0].side', /russia/],
    ['an empty summary', (d) => (d.claims[0].summary = ' '), 'claims[0].summary', /.+/],
    ['an id with a space', (d) => (d.actors[0].id = 'the military'), 'actors[0].id', /letters/],
    [
      'an anchor backwards',
      (d) => Object.assign(d.claims[0].anchor, { start: 20, end: 10 }),
      'claims[0].anchor.end',
      /.+/,
    ],
    [
      'an anchor past its source',
      (d) => (d.claims[0].anchor.end = 101),
      'claims[0].anchor.end',
      /100 characters/,
    ],
    [
      'a longitude off the globe',
      (d) => (d.places.features[0].geometry.coordinates = [181, 51]),
      'places.features[0].geometry.coordinates[0]',
      /180/,
    ],
    [
      'a latitude off the globe',
      (d) => (d.places.features[0].geometry.coordinates = [35, -91]),
      'places.features[0].geometry.coordinates[1]',
      /90/,
    ],
    [
      'an unclosed ring',
      (d) => d.areas.features[0].geometry.coordinates[0].pop(),
      'areas.features[0].geometry.coordinates[0]',
      /end where it begins/,
    ],
    [
      'a ring that ends elsewhere',
      (d) => (d.areas.features[0].geometry.coordinates[0] = [...sudzhaRing.slice(0, -1), [35.3, 51.3]]),
      'areas.features[0].geometry.coordinates[0]',
      /end where it begins/,
    ],
    [
      'an area without claims',
      (d) => (d.areas.features[0].properties.claims = []),
      'areas.features[0].properties.claims',
      /nobody said/,
    ],
    [
      'an area of no size',
      (d) => (d.areas.features[0].properties.areaKm2 = 0),
      'areas.features[0].properties.areaKm2',
      /.+/,
    ],
    [
      'an unknown actor',
      (d) => (d.claims[0].actor = 'nobody'),
      'claims[0].actor',
      /there is no actor "nobody"/,
    ],
    [
      'an unknown relay',
      (d) => (d.claims[0].relayedBy = ['military', 'nobody']),
      'claims[0].relayedBy[1]',
      /nobody/,
    ],
    ['an unknown silent actor', (d) => (d.claims[0].silent = 'nobody'), 'claims[0].silent', /nobody/],
    [
      'an unknown place',
      (d) => (d.claims[0].place = 'atlantis'),
      'claims[0].place',
      /there is no place "atlantis"/,
    ],
    [
      'an unknown source',
      (d) => (d.claims[0].anchor.source = 'hearsay'),
      'claims[0].anchor.source',
      /hearsay/,
    ],
    [
      'a relation to no claim',
      (d) => (d.claims[0].relations = [{ type: 'denies', target: 'gone' }]),
      'claims[0].relations[0].target',
      /gone/,
    ],
    [
      'an area on no claim',
      (d) => (d.areas.features[0].properties.claims = ['retaken', 'gone']),
      'areas.features[0].properties.claims[1]',
      /gone/,
    ],
    [
      'two actors of one id',
      (d) => d.actors.push(d.actors[0]),
      'actors[1].id',
      /the id "military" is used twice/,
    ],
    ['two claims of one id', (d) => d.claims.push(d.claims[0]), 'claims[1].id', /twice/],
    [
      'two places of one id',
      (d) => d.places.features.push(d.places.features[0]),
      'places.features[1].properties.id',
      /twice/,
    ],
    [
      'two areas of one id',
      (d) => d.areas.features.push(d.areas.features[0]),
      'areas.features[1].properties.id',
      /twice/,
    ],
    ['two sources of one id', (d) => d.sources.push(d.sources[0]), 'sources[1].id', /twice/],
  ])('refuses %s, saying where and why', (_, edit, path, message) => {
    expect(problemsOf(edited(edit))).toEqual([
      {
        file,
        path,
        message: expect.stringMatching(message),
      },
    ]);
  });

  it('names all malformed values, not the first', () => {
    const document = edited((d) => {
      d.format = 'geojson';
      d.claims[0].saidAt = 'Friday';
      d.claims[0].quotes = ['fine', ''];
      d.areas.features[0].properties.basis = 'guess';
      d.places.features[0].geometry.coordinates = [200, 100];
    });
    expect(new Set(pathsOf(document))).toEqual(
      new Set([
        'format',
        'claims[0].saidAt',
        'claims[0].quotes[1]',
        'areas.features[0].properties.basis',
        'places.features[0].geometry.coordinates[0]',
        'places.features[0].geometry.coordinates[1]',
      ]),
    );
  });

  it('names all that lead nowhere, not the first', () => {
    const document = edited((d) => {
      d.coverage = '../2025-03-14';
      d.claims[0].actor = 'nobody';
      d.claims[0].place = 'atlantis';
      d.areas.features[0].properties.claims = ['gone'];
    });
    expect(pathsOf(document)).toEqual([
      'coverage',
      'claims[0].actor',
      'claims[0].place',
      'areas.features[0].properties.claims[0]',
    ]);
  });

  it('takes no id for known because objects have such a property', () => {
    const document = edited((d) => {
      d.claims[0].actor = 'constructor';
      d.claims[0].place = '__proto__'.replaceAll('_', '.');
    });
    expect(pathsOf(document)).toEqual(['claims[0].actor', 'claims[0].place']);
  });

  it('is not poisoned by __proto__ keys, and keeps names that objects have already', () => {
    const text = JSON.stringify(buildDocument()).replace(
      '"id":"retaken"',
      '"id":"retaken","__proto__":{"holder":"us","poisoned":true},"constructor":"a name","toString":"another"',
    );
    const parsed = parseDataset(JSON.parse(text), file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const [claim] = parsed.dataset.claims;
    expect(claim?.holder).toBe('russia');
    expect(claim?.properties).toEqual({ constructor: 'a name', toString: 'another' });
    expect(claim && 'poisoned' in claim.properties).toBe(false);
    expect('poisoned' in {}).toBe(false);
  });

  it('keeps what else a file says under properties', () => {
    const parsed = parseDataset(
      edited((d) => {
        Object.assign(d, { licence: 'CC BY 4.0' });
        Object.assign(d.sources[0], { url: 'https://example.org' });
        Object.assign(d.actors[0], { wikidata: 'Q1' });
        Object.assign(d.claims[0], { confidence: { analyst: 'low' } });
        Object.assign(d.places.features[0].properties, { population: 5000 });
        Object.assign(d.areas.features[0].properties, { fill: '#ccc' });
      }),
      file,
    );
    expect(parsed).toMatchObject({
      ok: true,
      dataset: {
        properties: { licence: 'CC BY 4.0' },
        sources: [{ properties: { url: 'https://example.org' } }],
        actors: [{ properties: { wikidata: 'Q1' } }],
        claims: [{ properties: { confidence: { analyst: 'low' } } }],
        places: [{ properties: { population: 5000 } }],
        areas: [{ properties: { fill: '#ccc' } }],
      },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        expect(parseDataset(input, file).ok).toBe(false);
      }),
    );
  });

  it('never throws when one value of a good document is another', () => {
    const keys = ['coverage', 'sources', 'actors', 'places', 'claims', 'areas'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const problems = problemsOf({ ...buildDocument(), [key]: value });
        for (const problem of problems) {
          expect(problem).toEqual({ file, path: expect.any(String), message: expect.stringMatching(/./) });
        }
      }),
    );
  });
});

describe(loadEmbeddedDataset, () => {
  it('gives the dataset that ships with the page', async () => {
    expect(await loadEmbeddedDataset()).toMatchObject({ ok: true, dataset: { id: 'kursk-2025-03' } });
  });
});
