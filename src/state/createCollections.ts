import type { ClaimlineState } from './ClaimlineState.ts';
import { nothingSelected } from './Selection.ts';
import type { Slice } from './Slice.ts';
import { withinReach } from './withinReach.ts';

type CollectionKeys =
  | 'collections'
  | 'windowDays'
  | 'openCollection'
  | 'closeCollection'
  | 'chooseWindow'
  | 'selectEntry';

/** Collections that the reader opened beside the claims. They never leave the device, nor enter a link. */
export const createCollections: Slice<CollectionKeys> = (set) => {
  let opened = 0;
  return {
    collections: [],
    windowDays: 29,
    openCollection: (collection) => {
      opened += 1;
      const id = `collection-${opened}`;
      set((state) => reaching(state, [...state.collections, { id, collection }]));
    },
    closeCollection: (id) =>
      set((state) => {
        const { subject } = state.selection;
        const isPicked = subject.kind === 'entry' && subject.collection === id;
        return {
          ...reaching(
            state,
            state.collections.filter((open) => open.id !== id),
          ),
          ...(isPicked && { selection: nothingSelected }),
          isPlaying: false,
        };
      }),
    chooseWindow: (windowDays) => set({ windowDays }),
    selectEntry: (collection, index) =>
      set({ selection: { subject: { kind: 'entry', collection, index }, claim: null } }),
  };
};

function reaching(state: ClaimlineState, collections: ClaimlineState['collections']) {
  return { collections, ...withinReach({ ...state, collections }) };
}
