import type { Slice } from './Slice.ts';

type ArchiveKeys = 'archive' | 'archiveView' | 'viewArchive';

/** An archive of daily snapshots that the reader opened, beside the claims. It never leaves the device, nor enters a link. */
export const createArchive: Slice<ArchiveKeys> = (set) => ({
  archive: null,
  archiveView: 'holders',
  viewArchive: (archiveView) => set({ archiveView }),
});
