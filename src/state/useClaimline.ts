import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ClaimlineState } from './ClaimlineState.ts';
import type { ClaimlineStore } from './createClaimlineStore.ts';

const StoreContext = createContext<ClaimlineStore | null>(null);

/** Hands the page's store to every component below. */
export const ClaimlineProvider = StoreContext.Provider;

/** The store itself, for bindings that live outside of rendering. */
export function useClaimlineStore(): ClaimlineStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no ClaimlineProvider above');
  return store;
}

/** Reads from the store; the selector must give the same object for the same state. */
export function useClaimline<Selected>(selector: (state: ClaimlineState) => Selected): Selected {
  return useStore(useClaimlineStore(), selector);
}
