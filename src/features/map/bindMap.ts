import { createSelector } from 'reselect';
import { archiveCorners } from '../../domain/archive/archiveCorners.ts';
import { cornersOfCollection } from '../../domain/collection/cornersOfCollection.ts';
import { cornersOf } from '../../domain/geometry/cornersOf.ts';
import { joinCorners } from '../../domain/geometry/joinCorners.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import { languages, locales } from '../../domain/wording/Language.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { MapCollection, MapFit, MapFrame, MapNames } from '../../map/MapFrame.ts';
import type { MapView } from '../../map/MapView.ts';
import type { ClaimlineState, OpenCollection } from '../../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import {
  selectActorsById,
  selectAreaStretches,
  selectChanges,
  selectPlaceStates,
  selectShownDataset,
} from '../../state/selectors.ts';
import type { ThemeName } from '../../theme/palette.ts';
import { createMeshKeeper } from './createMeshKeeper.ts';
import { snapshotAges, toMapArchive } from './toMapArchive.ts';
import { toMapCollection } from './toMapCollection.ts';
import { toChangedAreas, toMapAreas, toMapPlaces, toMapSubject } from './toMapFrame.ts';

// Selectors keep equal parts the same objects: the map skips those.
const selectMapPlaces = createSelector([selectPlaceStates, selectChanges, selectActorsById], toMapPlaces);
const selectChangedAreas = createSelector([selectChanges], toChangedAreas);
const selectMapSelected = createSelector(
  [({ selection }: ClaimlineState) => selection.subject],
  toMapSubject,
);

// Areas of every day: the view must not jump while the date is scrubbed.
const selectBounds = createSelector([selectShownDataset], ({ areas }) => cornersOf(areas));

const selectArchive = ({ archive }: ClaimlineState) => archive?.archive ?? null;
const selectCollections = ({ collections }: ClaimlineState) => collections;
const selectCollectionBounds = createSelector([selectCollections], (collections) =>
  collections.map(({ collection }) => cornersOfCollection(collection)).reduce(joinCorners, null),
);
const selectFitBounds = createSelector(
  [selectBounds, selectArchive, selectCollectionBounds],
  (bounds, archive, ofCollections) =>
    joinCorners(joinCorners(bounds, archive && archiveCorners(archive)), ofCollections),
);
/** The same object for all days that have snapshots: the map then skips all but the day. */
const selectAges = createSelector(
  [selectArchive, ({ date }: ClaimlineState) => date],
  (archive, date) => (archive === null ? [] : snapshotAges(archive, date)),
  { memoizeOptions: { resultEqualityCheck: isSameList } },
);

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** One by one, so that opening another file does not walk through those that are open. */
function createCollectionsSelector() {
  const made = new WeakMap<OpenCollection, MapCollection>();
  return createSelector([selectCollections], (collections) =>
    collections.map((open) => {
      const collection = made.get(open) ?? toMapCollection(open);
      made.set(open, collection);
      return collection;
    }),
  );
}

export interface MapBinding {
  /** What the map would show of a state, such as that of another day. */
  readonly frameOf: (state: ClaimlineState) => MapFrame;
  readonly stop: () => void;
}

/** Keeps the map showing what the store says, clear of what covers its edges. */
export function bindMap(
  store: ClaimlineStore,
  view: MapView,
  wording: Wording,
  darkSystem: MediaQueryList,
  covered: MapFit['covered'],
): MapBinding {
  const selectMapAreas = createSelector(
    [
      selectAreaStretches,
      (state: ClaimlineState) => selectShownDataset(state).coverage,
      ({ comparedWith }: ClaimlineState) => comparedWith,
    ],
    (stretches, coverage, comparedWith) => toMapAreas(stretches, coverage, comparedWith, wording),
  );
  const meshes = createMeshKeeper(store);
  const selectMapArchive = createSelector(
    [
      selectArchive,
      (_: ClaimlineState, mesh: ControlMesh | null) => mesh,
      selectAges,
      ({ archiveView }: ClaimlineState) => archiveView,
      ({ comparedWith }: ClaimlineState) => comparedWith,
    ],
    (archive, mesh, ages, archiveView, comparedWith) =>
      archive === null || mesh === null
        ? null
        : toMapArchive(archive, mesh, { ages, view: archiveView, comparedWith }),
  );
  const selectMapCollections = createCollectionsSelector();
  const selectFit = createSelector([selectFitBounds], (bounds): MapFit => ({ bounds, covered }));
  const language = languages.find((candidate) => locales[candidate] === wording.locale) ?? 'en';
  const { formatMessage } = wording;
  const names: MapNames = {
    canvas: formatMessage({ id: 'map.canvas' }),
    zoomIn: formatMessage({ id: 'map.zoomIn' }),
    zoomOut: formatMessage({ id: 'map.zoomOut' }),
  };
  const takeMesh = (state: ClaimlineState): ControlMesh | null => {
    const { date, archiveView, comparedWith } = state;
    // Ages and comparisons are of many days.
    const isOfOneDay = archiveView === 'holders' && comparedWith === null;
    return meshes.take(selectArchive(state), isOfOneDay ? date : null, show);
  };
  const frameOf = (state: ClaimlineState): MapFrame => {
    const { subject } = state.selection;
    return {
      theme: themeOf(state, darkSystem.matches),
      language,
      names,
      places: selectMapPlaces(state),
      areas: selectMapAreas(state),
      day: state.date,
      changedAreas: selectChangedAreas(state),
      archive: selectMapArchive(state, takeMesh(state)),
      collections: selectMapCollections(state),
      windowDays: state.windowDays,
      selectedEntry: subject.kind === 'entry' ? subject : null,
      spot: subject.kind === 'point' ? subject.position : null,
      selected: selectMapSelected(state),
      hovered: state.hovered,
      camera: state.camera,
      fit: selectFit(state),
    };
  };
  const show = () => view.render(frameOf(store.getState()));
  show();
  const unsubscribe = store.subscribe(show);
  darkSystem.addEventListener('change', show);
  return {
    frameOf,
    stop() {
      meshes.stop();
      unsubscribe();
      darkSystem.removeEventListener('change', show);
    },
  };
}

/** As tokens.css resolves it for the page. */
function themeOf({ colourScheme }: ClaimlineState, isSystemDark: boolean): ThemeName {
  if (colourScheme !== 'auto') return colourScheme;
  return isSystemDark ? 'dark' : 'light';
}
