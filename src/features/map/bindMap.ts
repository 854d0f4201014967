import { createSelector } from 'reselect';
import type { MapFrame } from '../../map/MapFrame.ts';
import type { MapView } from '../../map/MapView.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import {
  selectActorsById,
  selectAreaStates,
  selectChanges,
  selectPlaceStates,
} from '../../state/selectors.ts';
import type { ThemeName } from '../../theme/palette.ts';
import { toMapAreas, toMapPlaces, toMapSubject } from './toMapFrame.ts';

// Selectors keep equal parts the same objects: the map skips those.
const selectMapPlaces = createSelector([selectPlaceStates, selectChanges, selectActorsById], toMapPlaces);
const selectMapAreas = createSelector([selectAreaStates, selectChanges], toMapAreas);
const selectMapSelected = createSelector(
  [({ selection }: ClaimlineState) => selection.subject],
  toMapSubject,
);

/** Keeps the map showing what the store says; returns how to stop. */
export function bindMap(store: ClaimlineStore, view: MapView, theme: MediaQueryList): () => void {
  const show = () => view.render(toFrame(store.getState(), theme.matches ? 'dark' : 'light'));
  show();
  const unsubscribe = store.subscribe(show);
  theme.addEventListener('change', show);
  return () => {
    unsubscribe();
    theme.removeEventListener('change', show);
  };
}

function toFrame(state: ClaimlineState, theme: ThemeName): MapFrame {
  return {
    theme,
    places: selectMapPlaces(state),
    areas: selectMapAreas(state),
    selected: selectMapSelected(state),
    hovered: state.hovered,
    camera: state.camera,
  };
}
