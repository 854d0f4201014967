import type { Slice } from './Slice.ts';

/** Where the reader looks and points. */
export const createViewport: Slice<'hovered' | 'camera' | 'hover' | 'moveCamera' | 'showAllPlaces'> = (
  set,
) => ({
  hovered: null,
  camera: null,
  hover: (hovered) => set({ hovered }),
  moveCamera: (camera) => set({ camera }),
  showAllPlaces: () => set({ camera: null }),
});
