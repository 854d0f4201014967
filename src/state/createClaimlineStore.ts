import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset/Dataset.ts';
import { createArchive } from './createArchive.ts';
import type { ClaimlineState } from './ClaimlineState.ts';
import { createClock } from './createClock.ts';
import { createCollections } from './createCollections.ts';
import { createNotices } from './createNotices.ts';
import { createOpening } from './createOpening.ts';
import { createPreferences } from './createPreferences.ts';
import { createQuestion } from './createQuestion.ts';
import { createSelection } from './createSelection.ts';
import { createViewport } from './createViewport.ts';
import { movedTo } from './movedTo.ts';
import { nothingSelected } from './Selection.ts';

export type ClaimlineStore = StoreApi<ClaimlineState>;

/** The one store of a page, opened on a dataset's last day; each call makes a fresh one. */
export function createClaimlineStore(dataset: Dataset): ClaimlineStore {
  return createStore<ClaimlineState>()((...slice) => ({
    dataset,
    ...createOpening(...slice),
    ...createClock(dataset)(...slice),
    ...createQuestion(...slice),
    ...createSelection(...slice),
    ...createViewport(...slice),
    ...createNotices(...slice),
    ...createArchive(...slice),
    ...createCollections(...slice),
    ...createPreferences(...slice),
    restore: ({ date, comparedWith, accordingTo, saidBy, selection, camera }) => {
      const [set] = slice;
      set((state) => ({
        ...movedTo(state, date),
        comparedWith,
        // A link speaks of the report: what of it is hidden cannot be picked.
        accordingTo: state.isReportShown ? accordingTo : null,
        saidBy,
        selection: state.isReportShown ? selection : nothingSelected,
        camera,
        cameFrom: null,
        // Playing on would leave at once what was just put back.
        isPlaying: false,
      }));
    },
  }));
}
