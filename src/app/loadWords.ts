import { createIntl, type IntlShape } from 'react-intl';
import { type Language, locales } from '../domain/wording/Language.ts';
import english from '../domain/wording/messages/en.json';
import type { Catalogue } from '../domain/wording/Wording.ts';

/** English is always at hand, so that there are words also when a catalogue does not come. */
const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(english),
  uk: async () => (await import('../domain/wording/messages/uk.json')).default,
  ru: async () => (await import('../domain/wording/messages/ru.json')).default,
};

/** The interface in English. */
export const englishWords: IntlShape = toWords('en', english);

/** The interface in a language; rejects where its catalogue cannot be fetched. */
export async function loadWords(language: Language): Promise<IntlShape> {
  return language === 'en' ? englishWords : toWords(language, await catalogues[language]());
}

function toWords(language: Language, messages: Catalogue): IntlShape {
  return createIntl({ locale: locales[language], defaultLocale: locales.en, messages });
}
