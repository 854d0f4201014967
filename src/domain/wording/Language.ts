/** The languages that the interface speaks. */
export const languages = ['en', 'uk', 'ru'] as const;

export type Language = (typeof languages)[number];

/** The languages by their own names, so that each reader finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};

/** BCP 47 tags for writing dates and numbers; English as the source's editors write it. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru' };
