import { createSelector } from 'reselect';
import { shallow } from 'zustand/shallow';
import type { Archive } from '../domain/archive/Archive.ts';
import { areaByDay } from '../domain/archive/areaByDay.ts';
import { comparedLayers } from '../domain/archive/comparedLayers.ts';
import { historyAt } from '../domain/archive/historyAt.ts';
import type { ClaimlineState } from './ClaimlineState.ts';

export const selectArchive = ({ archive }: ClaimlineState): Archive | null => archive?.archive ?? null;

/** Each layer's area on each day, once for each archive; empty while none is open. */
export const selectLayerAreas = createSelector([selectArchive], (archive) =>
  archive === null ? [] : areaByDay(archive),
);

/** The largest area of any layer on any day; `null` while no archive is open. */
export const selectLargestLayerKm2 = createSelector([selectLayerAreas], (areas) =>
  // Not spread into `Math.max`: years of days may be more arguments than an engine takes.
  areas.length === 0
    ? null
    : areas.reduce((largest, days) => days.reduce((most, km2) => (km2 > most ? km2 : most), largest), 0),
);

/** The same object for all dates that compare the same layers. */
const selectComparedIndexes = createSelector(
  [selectArchive, ({ date }: ClaimlineState) => date, ({ comparedWith }: ClaimlineState) => comparedWith],
  (archive, date, comparedWith) => {
    if (archive === null || comparedWith === null) return [];
    const firstDays = archive.layers.map(({ snapshots: [first] }) => first ?? Infinity);
    return comparedLayers(firstDays, archive.last, date, comparedWith);
  },
  { memoizeOptions: { resultEqualityCheck: shallow } },
);

/** The archive's layers, apart those that show what they gained and lost between the two dates. */
export const selectComparedLayers = createSelector(
  [selectArchive, selectComparedIndexes],
  (archive, indexes) => {
    const layers = archive?.layers ?? [];
    return {
      compared: layers.filter((_, index) => indexes.includes(index)),
      others: layers.filter((_, index) => !indexes.includes(index)),
    };
  },
);

/** What the archive says of the chosen spot, through all days. */
export const selectPointHistory = createSelector(
  [selectArchive, ({ selection }: ClaimlineState) => selection.subject],
  (archive, subject) =>
    archive === null || subject.kind !== 'point' ? [] : historyAt(archive, subject.position),
);
