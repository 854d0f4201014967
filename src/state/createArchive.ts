import { nothingSelected } from './Selection.ts';
import type { Slice } from './Slice.ts';
import { withinReach } from './withinReach.ts';

type ArchiveKeys = 'archive' | 'archiveView' | 'openArchive' | 'closeArchive' | 'viewArchive';

/** An archive of daily snapshots that the reader opened, beside the claims. It never leaves the device, nor enters a link. */
export const createArchive: Slice<ArchiveKeys> = (set) => ({
  archive: null,
  archiveView: 'holders',
  openArchive: (archive) => set((state) => ({ archive, ...withinReach({ ...state, archive }) })),
  closeArchive: () =>
    set((state) => ({
      archive: null,
      archiveView: 'holders',
      ...withinReach({ ...state, archive: null }),
      selection: state.selection.subject.kind === 'point' ? nothingSelected : state.selection,
      isPlaying: false,
    })),
  viewArchive: (archiveView) => set({ archiveView }),
});
