import type { Slice } from './Slice.ts';

type PreferenceKeys =
  | 'colourScheme'
  | 'chooseColourScheme'
  | 'language'
  | 'chooseLanguage'
  | 'hasShortcuts'
  | 'allowShortcuts';

/** What the reader wants of every page, whatever it shows; no link carries it. */
export const createPreferences: Slice<PreferenceKeys> = (set) => ({
  colourScheme: 'auto',
  language: 'en',
  hasShortcuts: true,
  chooseColourScheme: (colourScheme) => set({ colourScheme }),
  chooseLanguage: (language) => set({ language }),
  allowShortcuts: (hasShortcuts) => set({ hasShortcuts }),
});
