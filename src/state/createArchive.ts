import { archiveId } from './ClaimlineState.ts';
import type { Slice } from './Slice.ts';
import { withOpened } from './withOpened.ts';

type ArchiveKeys = 'archive' | 'archiveView' | 'openArchive' | 'closeArchive' | 'viewArchive';

/** An archive of daily snapshots that the reader opened, beside the claims. It never leaves the device, nor enters a link. */
export const createArchive: Slice<ArchiveKeys> = (set, get) => ({
  archive: null,
  archiveView: 'holders',
  openArchive: (archive) => set((state) => withOpened(state, { archive })),
  closeArchive: () => get().closeOpened(archiveId),
  viewArchive: (archiveView) => set({ archiveView }),
});
