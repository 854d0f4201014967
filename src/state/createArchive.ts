import { clampDay } from '../domain/day/clampDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { axisWindowAround } from '../domain/timeline/axisWindow.ts';
import type { ClaimlineState } from './ClaimlineState.ts';
import { movedTo } from './movedTo.ts';
import { nothingSelected } from './Selection.ts';
import { selectPeriod } from './selectors.ts';
import type { Slice } from './Slice.ts';

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

/** The clock on an axis of the days that claims and archive now reach; days that neither reaches are let go. */
function withinReach(
  state: ClaimlineState,
): Pick<ClaimlineState, 'date' | 'cameFrom' | 'comparedWith' | 'axis'> {
  const period = selectPeriod(state);
  const reached = (day: Day | null) =>
    day === null || clampDay(day, period.first, period.last) === day ? day : null;
  const moved = movedTo({ ...state, axis: axisWindowAround(period, 'whole', state.date) }, state.date);
  return { ...moved, cameFrom: reached(moved.cameFrom), comparedWith: reached(state.comparedWith) };
}
