import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset/Dataset.ts';
import { inLanguage } from '../../../../src/domain/dataset/inLanguage.ts';
import { searchDataset } from '../../../../src/domain/search/searchDataset.ts';
import { arbitraryDataset } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';

const [military, ...otherActors] = buildDataset().actors;
const [sudzha, belgorod] = buildDataset().places;
if (!military || !sudzha || !belgorod) throw new Error('the fixture has lost its actor or a place');

const gontcharovka = {
  ...sudzha,
  id: 'gontcharovka',
  name: 'Gontcharovka',
  names: { en: 'Goncharovka', uk: 'Гончарівка', ru: 'Гончаровка' },
  aliases: ['Goncharovka', 'Гончарівка'],
  translations: { uk: { within: 'Росія' }, ru: { within: 'Россия' } },
};

const dataset = buildDataset({
  translations: { uk: { title: 'Курськ у заявах' } },
  actors: [
    { ...military, translations: { uk: { name: 'Російські військові', role: 'збройні сили' } } },
    ...otherActors,
  ],
  places: [gontcharovka, belgorod],
  claims: [
    buildClaim({
      id: 'held',
      place: 'gontcharovka',
      quotes: ['we hold it'],
      channel: 'briefing',
      translations: {
        uk: { summary: 'Російські військові кажуть…', note: null, channel: 'брифінг' },
        ru: { summary: 'Российские военные говорят…', note: null, channel: 'брифинг' },
      },
    }),
    buildClaim({ id: 'denied', polarity: 'denies', relations: [{ type: 'denies', target: 'held' }] }),
  ],
  areas: [buildArea({ claims: ['held'] })],
});

/** What reading in another language must not touch. */
const untranslated = ({ sources, areas, coverage, language, properties, claims }: Dataset) => ({
  sources,
  areas,
  coverage,
  language,
  properties,
  claims: claims.map(
    ({ summary: _summary, note: _note, channel: _channel, language: _own, ...rest }) => rest,
  ),
});

describe(inLanguage, () => {
  it('puts each text into the language where somebody has translated it, and says which it is in', () => {
    expect(inLanguage(dataset, 'uk')).toMatchObject({
      title: 'Курськ у заявах',
      titleLanguage: 'uk',
      language: 'en',
      actors: [
        { id: 'russian-military', name: 'Російські військові', role: 'збройні сили', language: 'uk' },
        { name: 'Ukraine’s General Staff', role: 'command', language: 'en' },
        { language: 'en' },
        { language: 'en' },
      ],
      places: [
        { within: 'Росія', language: 'uk' },
        { within: 'Russia', language: 'en' },
      ],
      claims: [
        { summary: 'Російські військові кажуть…', channel: 'брифінг', note: null, language: 'uk' },
        { summary: 'Russia’s military says that it holds Sudzha.', channel: null, language: 'en' },
      ],
    });
    expect(inLanguage(dataset, 'ru')).toMatchObject({
      title: 'Kursk, as claimed',
      titleLanguage: 'en',
      actors: [{ name: 'Russia’s military', language: 'en' }, {}, {}, {}],
      claims: [{ summary: 'Российские военные говорят…', language: 'ru' }, { language: 'en' }],
    });
  });

  it('calls places as the gazetteer does, the source’s spelling first among the other names', () => {
    const called = (language: string) =>
      inLanguage(dataset, language).places.map(({ name, aliases }) => [name, ...aliases]);
    expect(called('uk')).toEqual([
      ['Гончарівка', 'Gontcharovka', 'Goncharovka'],
      ['Белгород', 'Belgorod'],
    ]);
    expect(called('ru')).toEqual([
      ['Гончаровка', 'Gontcharovka', 'Goncharovka', 'Гончарівка'],
      ['Белгород', 'Belgorod'],
    ]);
    expect(called('en')).toEqual([['Gontcharovka', 'Goncharovka', 'Гончарівка'], ['Belgorod']]);
  });

  it('lets a place be found by the source’s spelling still', () => {
    const { results } = searchDataset(inLanguage(dataset, 'uk'), 'gontcharovka');
    expect(results).toEqual([
      { kind: 'place', place: expect.objectContaining({ id: 'gontcharovka', name: 'Гончарівка' }) },
    ]);
  });

  it.each(['en', 'de', '', 'constructor', '__proto__', 'toString'])(
    'gives the very same dataset where nothing is to be said in %j',
    (language) => {
      expect(inLanguage(dataset, language)).toBe(dataset);
    },
  );

  it('keeps what it does not change: quotes, ids, anchors, relations, figures', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom('uk', 'ru', 'pt-BR', 'en'), (any, language) => {
        const read = inLanguage(any, language);
        expect(untranslated(read)).toEqual(untranslated(any));
        expect(read.actors.map(({ id, side }) => [id, side])).toEqual(
          any.actors.map(({ id, side }) => [id, side]),
        );
        const changed = read.claims.filter((claim) => !any.claims.includes(claim));
        expect(changed.every((claim) => claim.language === language)).toBe(true);
        expect(
          read.places.every(({ name, aliases }, at) => [name, ...aliases].includes(nameAt(any, at))),
        ).toBe(true);
        expect(inLanguage(read, language)).toBe(read);
      }),
      { numRuns: 50 },
    );
  });
});

function nameAt({ places }: Dataset, index: number): string {
  return places[index]?.name ?? '';
}
