import { nothingSelected } from './Selection.ts';
import { selectPeriod } from './selectors.ts';
import { axisWindowAround } from '../domain/timeline/axisWindow.ts';
import { movedTo } from './movedTo.ts';
import type { Slice } from './Slice.ts';

type ArchiveKeys = 'archive' | 'archiveView' | 'openArchive' | 'closeArchive' | 'viewArchive';

/** An archive of daily snapshots that the reader opened, beside the claims. It never leaves the device, nor enters a link. */
export const createArchive: Slice<ArchiveKeys> = (set) => ({
  archive: null,
  archiveView: 'holders',
  openArchive: (archive) =>
    set((state) => {
      const opened = { ...state, archive };
      const period = selectPeriod(opened);
      return { archive, axis: axisWindowAround(period, 0, state.date) };
    }),
  closeArchive: () =>
    set((state) => {
      const closed = { ...state, archive: null };
      // The axis first, so that the date is moved on an axis that it is on.
      const axis = axisWindowAround(selectPeriod(closed), 0, state.date);
      return {
        archive: null,
        archiveView: 'holders',
        ...movedTo({ ...closed, axis }, state.date),
        selection: state.selection.subject.kind === 'point' ? nothingSelected : state.selection,
        isPlaying: false,
      };
    }),
  viewArchive: (archiveView) => set({ archiveView }),
});
