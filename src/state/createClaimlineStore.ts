import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset/Dataset.ts';
import type { ClaimlineState } from './ClaimlineState.ts';
import { createClock } from './createClock.ts';
import { createNotices } from './createNotices.ts';
import { createSelection } from './createSelection.ts';
import { createViewport } from './createViewport.ts';

export type ClaimlineStore = StoreApi<ClaimlineState>;

/** The one store of a page, opened on a dataset's last day; each call makes a fresh one. */
export function createClaimlineStore(dataset: Dataset): ClaimlineStore {
  return createStore<ClaimlineState>()((...slice) => ({
    dataset,
    ...createClock(dataset)(...slice),
    ...createSelection(...slice),
    ...createViewport(...slice),
    ...createNotices(...slice),
    restore: ({ date, selection, camera }) => {
      const [set, get] = slice;
      get().scrubTo(date);
      set({ selection, camera, cameFrom: null });
    },
  }));
}
