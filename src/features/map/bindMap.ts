import { createSelector } from 'reselect';
import { cornersOf } from '../../domain/geometry/cornersOf.ts';
import type { MapFit, MapFrame } from '../../map/MapFrame.ts';
import type { MapView } from '../../map/MapView.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import {
  selectActorsById,
  selectAreaStretches,
  selectChanges,
  selectPlaceStates,
} from '../../state/selectors.ts';
import type { ThemeName } from '../../theme/palette.ts';
import { toChangedAreas, toMapAreas, toMapPlaces, toMapSubject } from './toMapFrame.ts';

// Selectors keep equal parts the same objects: the map skips those.
const selectMapPlaces = createSelector([selectPlaceStates, selectChanges, selectActorsById], toMapPlaces);
const selectMapAreas = createSelector(
  [
    selectAreaStretches,
    ({ dataset }: ClaimlineState) => dataset.coverage,
    ({ comparedWith }: ClaimlineState) => comparedWith,
  ],
  toMapAreas,
);
const selectChangedAreas = createSelector([selectChanges], toChangedAreas);
const selectMapSelected = createSelector(
  [({ selection }: ClaimlineState) => selection.subject],
  toMapSubject,
);

// Areas of every day: the view must not jump while the date is scrubbed.
const selectBounds = createSelector([({ dataset }: ClaimlineState) => dataset], ({ areas }) =>
  cornersOf(areas),
);

/** Keeps the map showing what the store says, clear of what covers its edges; returns how to stop. */
export function bindMap(
  store: ClaimlineStore,
  view: MapView,
  darkSystem: MediaQueryList,
  covered: MapFit['covered'],
): () => void {
  const selectFit = createSelector([selectBounds], (bounds): MapFit => ({ bounds, covered }));
  const show = () => {
    const state = store.getState();
    view.render({ ...toFrame(state, themeOf(state, darkSystem.matches)), fit: selectFit(state) });
  };
  show();
  const unsubscribe = store.subscribe(show);
  darkSystem.addEventListener('change', show);
  return () => {
    unsubscribe();
    darkSystem.removeEventListener('change', show);
  };
}

/** As tokens.css resolves it for the page. */
function themeOf({ colourScheme }: ClaimlineState, isSystemDark: boolean): ThemeName {
  if (colourScheme !== 'auto') return colourScheme;
  return isSystemDark ? 'dark' : 'light';
}

function toFrame(state: ClaimlineState, theme: ThemeName): Omit<MapFrame, 'fit'> {
  return {
    theme,
    places: selectMapPlaces(state),
    areas: selectMapAreas(state),
    day: state.date,
    changedAreas: selectChangedAreas(state),
    selected: selectMapSelected(state),
    hovered: state.hovered,
    camera: state.camera,
  };
}
