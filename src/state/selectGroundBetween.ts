import { createSelector, lruMemoize } from 'reselect';
import type { Archive } from '../domain/archive/Archive.ts';
import { groundBetween } from '../domain/archive/groundBetween.ts';
import type { Day } from '../domain/day/Day.ts';

/**
 * Ground gained and lost from one day to another; the last few answers are kept. It clips, which takes many frames
 * where the days are far apart, and brings the clipper with it: load it once it is wanted, ask once the date rests.
 */
export const selectGroundBetween = createSelector(
  [
    (archive: Archive) => archive,
    (_: Archive, earlier: Day) => earlier,
    (_: Archive, __: Day, later: Day) => later,
  ],
  groundBetween,
  { memoize: lruMemoize, memoizeOptions: { maxSize: 4 }, argsMemoize: lruMemoize },
);
