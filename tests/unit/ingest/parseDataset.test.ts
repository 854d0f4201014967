import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/dataset/Problem.ts';
import { embeddedDocument } from '../../../src/ingest/embeddedDocument.ts';
import { loadEmbeddedDataset } from '../../../src/ingest/loadEmbeddedDataset.ts';
import { parseDataset } from '../../../src/ingest/parseDataset.ts';
import { deepFreeze } from '../../fixtures/deepFreeze.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { buildDocument } from './buildDocument.ts';
import { refusals } from './refusals.ts';

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

  it('knows which language each text is in, and what it is in others', () => {
    const parsed = parseDataset(
      edited((d) => {
        Object.assign(d, { translations: { uk: { title: 'Суджа в заявах' } } });
        d.actors[0].translations = { uk: { name: 'Російські військові', role: 'збройні сили' } };
        d.places.features[0].properties.translations = { uk: { within: 'Курська область, Росія' } };
        d.claims[0].note = 'Undated.';
        d.claims[0].translations = {
          uk: { summary: 'Кажуть…', note: 'Без дати.' },
          'zh-Hant': { summary: '…', note: '…' },
        };
      }),
      file,
    );
    const language = 'en';
    expect(parsed).toMatchObject({
      ok: true,
      dataset: {
        language,
        titleLanguage: language,
        translations: { uk: { title: 'Суджа в заявах' } },
        actors: [{ language, translations: { uk: { role: 'збройні сили' } }, properties: {} }],
        places: [{ language, translations: { uk: { within: 'Курська область, Росія' } }, properties: {} }],
        claims: [
          {
            language,
            translations: {
              uk: { summary: 'Кажуть…', note: 'Без дати.', channel: null },
              'zh-Hant': { note: '…' },
            },
            properties: {},
          },
        ],
      },
    });
  });

  it('names each text that a translation lacks or has too many, not the first', () => {
    const document = edited((d) => {
      Object.assign(d.claims[0], { note: 'Undated.', channel: 'briefing', actor: 'nobody' });
      d.claims[0].translations = {
        uk: { summary: 'Кажуть…' },
        ru: { summary: 'Говорят…', note: 'Без даты.' },
      };
    });
    expect(pathsOf(document)).toEqual([
      'claims[0].actor',
      'claims[0].translations.uk.note',
      'claims[0].translations.uk.channel',
      'claims[0].translations.ru.channel',
    ]);
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

  it.each(refusals)('refuses %s, saying where and why', (_, edit, path, message) => {
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

  it('names one list that is too long, not all that is wrong with each item of it', () => {
    const claims = Array.from({ length: 50_001 }, () => ({}));
    const parsed = parseDataset({ ...buildDocument(), claims }, 'war.json');
    expect(parsed).toEqual({
      ok: false,
      problems: [
        { file: 'war.json', path: 'claims', message: 'holds more than the 50,000 that can be taken on' },
      ],
    });
  });
});
