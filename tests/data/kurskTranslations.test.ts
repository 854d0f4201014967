import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/domain/dataset/inLanguage.ts';
import type { Translated } from '../../src/domain/dataset/Translated.ts';
import { embeddedDataset as dataset } from '../fixtures/embeddedDataset.ts';

const languages = ['uk', 'ru'] as const;
type Language = (typeof languages)[number];

/** One text of the dataset beside what it is in another language; `null` on either side where there is none. */
interface Pair {
  readonly where: string;
  readonly language: Language;
  readonly english: string | null;
  readonly translation: string | null;
}

function pairsOf<Texts extends Record<string, string | null>>(
  where: string,
  texts: Texts,
  translations: Translated<Texts>['translations'],
): readonly Pair[] {
  return languages.flatMap((language) =>
    Object.entries(texts).map(([name, english]) => ({
      where: `${where} ${name} ${language}`,
      language,
      english,
      translation: translations[language]?.[name] ?? null,
    })),
  );
}

const pairs = [
  ...pairsOf('dataset', { title: dataset.title }, dataset.translations),
  ...dataset.actors.flatMap(({ id, name, role, translations }) =>
    pairsOf<{ name: string; role: string }>(id, { name, role }, translations),
  ),
  ...dataset.places.flatMap(({ id, within, translations }) =>
    pairsOf<{ within: string }>(id, { within }, translations),
  ),
  ...dataset.claims.flatMap(({ id, summary, note, channel, translations }) =>
    pairsOf<{ summary: string; note: string | null; channel: string | null }>(
      id,
      { summary, note, channel },
      translations,
    ),
  ),
];
const texts = pairs.flatMap(({ where, language, english, translation }) =>
  english === null || translation === null ? [] : [{ where, language, english, translation }],
);
const offending = (isWrong: (pair: (typeof texts)[number]) => boolean) =>
  texts.filter(isWrong).map(({ where, translation }) => `${where}: ${translation}`);

/** Figures as they are meant, without what groups their digits. */
const figuresOf = (text: string) =>
  [...text.matchAll(/\d+(?:[,\u00a0]\d{3}(?!\d))*/gu)]
    .map(([figure]) => Number(figure.replaceAll(/\D/gu, '')))
    .toSorted((a, b) => a - b);

/** Days, months and seasons by how their names begin, whatever the case they stand in. */
const times: readonly (readonly [RegExp, Readonly<Record<Language, RegExp>>])[] = [
  [/\bMonday\b/, { uk: /понеділ/i, ru: /понедельник/i }],
  [/\bThursday\b/, { uk: /четвер/i, ru: /четверг/i }],
  [/\bFriday\b/, { uk: /п’ятниц/i, ru: /пятниц/i }],
  [/\bMarch\b/, { uk: /берез/i, ru: /март/i }],
  [/\bAugust\b/, { uk: /серп/i, ru: /август/i }],
  [/\bsummer\b/, { uk: /літ(о|а)/i, ru: /лет(о|а)/i }],
  [/\b(middle of|Mid-)/, { uk: /середин/i, ru: /середин/i }],
];

/** Words that take a side, or that one side alone uses. */
const loaded: Readonly<Record<Language, RegExp>> = {
  uk: /звільн|визвол|деокуп|окуп|загарб|ворог|ворож|терорист|спецоперац|(?<!\p{L})орк[иі]|режим|на Україні|правд|істин/iu,
  ru: /освобо|оккуп|захватчик|враг|вражеск|террорист|спецоперац|(?<!\p{L})СВО(?!\p{L})|режим|на Украине|правд|истин/iu,
};

/** Words for ground changing hands, which a translation may use only where the English does. */
const taking: Readonly<Record<Language, RegExp>> = {
  uk: /під (свій )?контроль|захопл|взят|взял/i,
  ru: /под (свой )?контроль|захва[тч]|взят|взял/i,
};

describe('the translations', () => {
  it('are there in Ukrainian and Russian for every text, and for nothing else', () => {
    const uneven = pairs.filter(({ english, translation }) => Boolean(english) !== Boolean(translation));
    expect(uneven).toEqual([]);
    const kinds = [dataset, ...dataset.actors, ...dataset.places, ...dataset.claims];
    for (const { translations } of kinds) expect(Object.keys(translations)).toEqual([...languages]);
  });

  it('are written in the letters of their language', () => {
    const foreign = { uk: /[ыэёъ]/i, ru: /[іїєґ]/i };
    expect(offending(({ language, translation }) => foreign[language].test(translation))).toEqual([]);
    // A Latin “o” in a Cyrillic word looks right and is found by nobody.
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(offending(({ translation }) => mixed.test(translation))).toEqual([]);
  });

  it('give the same figures and days as the English', () => {
    for (const { where, english, translation } of texts)
      expect([where, ...figuresOf(translation)]).toEqual([where, ...figuresOf(english)]);
    for (const [inEnglish, inOthers] of times) {
      expect(
        offending(({ language, english, translation }) => {
          return inEnglish.test(english) !== inOthers[language].test(translation);
        }),
      ).toEqual([]);
    }
  });

  it('take no side', () => {
    expect(offending(({ language, translation }) => loaded[language].test(translation))).toEqual([]);
  });

  it('say that ground was taken only where the English does', () => {
    const inEnglish = /\bcaptur|\bretak|\btaken\b.*\bback\b/i;
    expect(
      offending(({ language, english, translation }) => {
        return inEnglish.test(english) !== taking[language].test(translation);
      }),
    ).toEqual([]);
  });

  it('keep the typographic rules: «…», ’, a dash after a no-break space, figures at their words', () => {
    expect(offending(({ translation }) => /["'“”„]|\.\.\.| - |–/.test(translation))).toEqual([]);
    expect(offending(({ translation }) => /(?<!\u00a0)—|—(?! )/.test(translation))).toEqual([]);
    expect(offending(({ translation }) => /(?<![\p{L}\d])\d+ \p{L}/u.test(translation))).toEqual([]);
    expect(offending(({ translation }) => /^\s|\s$|\s{2}/.test(translation))).toEqual([]);
    const endsAsBefore = (english: string, translation: string) =>
      english.endsWith('.') === translation.endsWith('.');
    expect(offending(({ english, translation }) => !endsAsBefore(english, translation))).toEqual([]);
  });
});

describe.each(languages)('read in %s, the dataset', (language) => {
  const read = inLanguage(dataset, language);

  it('is in that language through and through, but for the quotes', () => {
    expect(read.titleLanguage).toBe(language);
    const translated = [...read.actors, ...read.places, ...read.claims];
    expect(translated.filter((one) => one.language !== language)).toEqual([]);
    expect(read.places.map(({ name }) => name)).toEqual(dataset.places.map(({ names }) => names[language]));
    expect(read.claims.map(({ quotes }) => quotes)).toEqual(dataset.claims.map(({ quotes }) => quotes));
  });

  it('quotes in the source’s words: none stands translated among ours', () => {
    const quoted = texts.filter((text) => text.language === language && text.translation.includes('«'));
    // The one thing that a note of ours quotes is a time, and is no claim’s quote.
    expect(quoted.map(({ where }) => where)).toEqual([`report-offensive-since-mid-2024 note ${language}`]);
  });
});
