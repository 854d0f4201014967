import type { ExpressionSpecification, StateSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/wording/Language.ts';

/** The map's own state: a change of language lays the labels out anew without a new style. */
export const languageState: StateSpecification = { language: { default: 'en' satisfies Language } };

/** A basemap feature's name in the reader's language, else in English. */
export const nameInLanguage: ExpressionSpecification = [
  'coalesce',
  ['get', ['concat', 'name_', ['global-state', 'language']]],
  ['get', 'name_en'],
];
