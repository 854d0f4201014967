import type { ClaimlineStore } from '../state/createClaimlineStore.ts';
import { showColourScheme } from './showColourScheme.ts';
import { readStoredColourScheme, storeColourScheme } from './storedColourScheme.ts';

/** Takes up what the reader chose before, then keeps and shows each new choice. Returns how to stop. */
export function bindPreferences(store: ClaimlineStore, page: Window): () => void {
  const { chooseColourScheme } = store.getState();
  chooseColourScheme(readStoredColourScheme(page));
  showColourScheme(store.getState().colourScheme, page.document);
  return store.subscribe(({ colourScheme }, before) => {
    if (colourScheme === before.colourScheme) return;
    showColourScheme(colourScheme, page.document);
    storeColourScheme(colourScheme, page);
  });
}
