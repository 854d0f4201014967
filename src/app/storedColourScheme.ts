import { type ColourScheme, colourSchemes } from '../state/ClaimlineState.ts';

const key = 'claimline-colour-scheme';

/** What the reader chose on an earlier visit; storage may be denied, or hold what somebody else wrote. */
export function readStoredColourScheme(page: Window): ColourScheme {
  try {
    const stored = page.localStorage.getItem(key);
    return colourSchemes.find((scheme) => scheme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Remembers the choice for the next visit, if the browser lets us. */
export function storeColourScheme(colourScheme: ColourScheme, page: Window): void {
  try {
    if (colourScheme === 'auto') page.localStorage.removeItem(key);
    else page.localStorage.setItem(key, colourScheme);
  } catch {
    // Denied or full: the choice holds for this visit.
  }
}
