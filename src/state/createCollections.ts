import { toEntryIndex } from '../domain/collection/toEntryIndex.ts';
import type { Slice } from './Slice.ts';
import { withOpened } from './withOpened.ts';

type CollectionKeys =
  | 'collections'
  | 'windowDays'
  | 'openCollection'
  | 'closeCollection'
  | 'chooseWindow'
  | 'selectEntry';

/** Collections that the reader opened beside the claims. They never leave the device, nor enter a link. */
export const createCollections: Slice<CollectionKeys> = (set, get) => {
  let opened = 0;
  return {
    collections: [],
    windowDays: 29,
    openCollection: (collection) => {
      opened += 1;
      const id = `collection-${opened}`;
      const open = { id, collection, index: toEntryIndex(collection) };
      set((state) => withOpened(state, { collections: [...state.collections, open] }));
    },
    closeCollection: (id) => get().closeOpened(id),
    chooseWindow: (windowDays) => set({ windowDays }),
    selectEntry: (collection, index) =>
      set({ selection: { subject: { kind: 'entry', collection, index }, claim: null } }),
  };
};
