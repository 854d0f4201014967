import type { ClaimlineStore } from '../state/createClaimlineStore.ts';
import { readPreferences } from './readPreferences.ts';
import { showColourScheme } from './showColourScheme.ts';
import { storeChoice } from './storedChoice.ts';

/** Takes up what the reader chose before, then keeps and shows each new choice. Returns how to stop. */
export function bindPreferences(store: ClaimlineStore, page: Window): () => void {
  const { chooseColourScheme, chooseLanguage, allowShortcuts } = store.getState();
  const { colourScheme, language, hasShortcuts } = readPreferences(page);
  chooseColourScheme(colourScheme);
  chooseLanguage(language);
  allowShortcuts(hasShortcuts);
  showColourScheme(colourScheme, page.document);
  return store.subscribe((state, before) => {
    if (state.colourScheme !== before.colourScheme) {
      showColourScheme(state.colourScheme, page.document);
      storeChoice('claimline-colour-scheme', state.colourScheme === 'auto' ? null : state.colourScheme, page);
    }
    if (state.language !== before.language) storeChoice('claimline-language', state.language, page);
    if (state.hasShortcuts !== before.hasShortcuts) {
      storeChoice('claimline-shortcuts', state.hasShortcuts ? null : 'off', page);
    }
  });
}
