import type { Slice } from './Slice.ts';

/** What the reader wants of every page, whatever it shows; no link carries it. */
export const createPreferences: Slice<'colourScheme' | 'chooseColourScheme'> = (set) => ({
  colourScheme: 'auto',
  chooseColourScheme: (colourScheme) => set({ colourScheme }),
});
