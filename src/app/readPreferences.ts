import { type Language, languages } from '../domain/wording/Language.ts';
import { type ColourScheme, colourSchemes } from '../state/ClaimlineState.ts';
import { readStoredChoice } from './storedChoice.ts';

export interface Preferences {
  readonly colourScheme: ColourScheme;
  readonly language: Language;
  readonly hasShortcuts: boolean;
}

/** What the reader chose before or, for the language, what the browser asks for. */
export function readPreferences(page: Window): Preferences {
  return {
    colourScheme: readStoredChoice('claimline-colour-scheme', colourSchemes, page) ?? 'auto',
    language: readStoredChoice('claimline-language', languages, page) ?? languageAskedFor(page.navigator),
    hasShortcuts: readStoredChoice('claimline-shortcuts', ['off'], page) === null,
  };
}

/** The first of the browser's languages that the page speaks; English speaks to the most others. */
function languageAskedFor({ languages: asked }: Navigator): Language {
  const [first] = asked.flatMap((tag) => languages.filter((language) => tag.split('-')[0] === language));
  return first ?? 'en';
}
