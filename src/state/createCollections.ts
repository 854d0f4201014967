import type { Slice } from './Slice.ts';

type CollectionKeys = 'collections' | 'windowDays' | 'chooseWindow' | 'selectEntry';

/** Collections that the reader opened beside the claims. They never leave the device, nor enter a link. */
export const createCollections: Slice<CollectionKeys> = (set) => ({
  collections: [],
  windowDays: 29,
  chooseWindow: (windowDays) => set({ windowDays }),
  selectEntry: (collection, index) =>
    set({ selection: { subject: { kind: 'entry', collection, index }, claim: null } }),
});
