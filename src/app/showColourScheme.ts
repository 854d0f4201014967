import type { ColourScheme } from '../state/ClaimlineState.ts';

/** Tells the style sheet which colours to use; without a choice the system's. */
export function showColourScheme(colourScheme: ColourScheme, { documentElement }: Document): void {
  if (colourScheme === 'auto') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = colourScheme;
}
