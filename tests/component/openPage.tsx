import { act, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { App } from '../../src/app/App.tsx';
import { englishWords } from '../../src/app/loadWords.ts';
import { Words } from '../../src/app/Words.tsx';
import type { LoadPictureMaker } from '../../src/domain/picture/PictureMaker.ts';
import type { ReadFiles } from '../../src/domain/opening/Reading.ts';
import type { Exporters } from '../../src/domain/taking/Exporters.ts';
import type { Dataset } from '../../src/domain/dataset/Dataset.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import type { MapFrame } from '../../src/map/MapFrame.ts';
import type { BasemapUrls, CreateMapView } from '../../src/map/MapView.ts';
import type { ClaimlineState } from '../../src/state/ClaimlineState.ts';
import { type ClaimlineStore, createClaimlineStore } from '../../src/state/createClaimlineStore.ts';
import { nothingSelected } from '../../src/state/Selection.ts';
import { ClaimlineProvider } from '../../src/state/useClaimline.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { createFakeMapView, type FakeMapView } from '../fixtures/fakeMapView.ts';
import { embeddedDataset } from '../fixtures/embeddedDataset.ts';

const basemap: BasemapUrls = {
  world: '',
  worldLines: '',
  border: '',
  oblastLines: '',
  countryLabels: '',
  oblastLabels: '',
  rivers: '',
  towns: '',
};

interface PageParts {
  readonly dataset?: Dataset;
  /** ISO date the page opens on; by default the last day. */
  readonly date?: string;
  readonly loadMapView?: (createMapView: CreateMapView) => Promise<CreateMapView>;
  readonly readFiles?: ReadFiles;
  readonly exporters?: Exporters;
  readonly loadPictureMaker?: LoadPictureMaker;
}

/** The whole page over a real store and a map that draws nothing. */
export interface OpenPage {
  readonly store: ClaimlineStore;
  readonly user: UserEvent;
  /** Every map that was made, oldest first. */
  readonly maps: readonly FakeMapView[];
  /** The chosen date, ISO. */
  readonly date: () => string;
  /** What the map was last asked to draw. */
  readonly frame: () => MapFrame;
  /** Something happens on the map. */
  readonly onMap: (happen: (map: FakeMapView) => void) => void;
  /** Something happens to the store by another way than the page. */
  readonly onStore: (happen: (state: ClaimlineState) => void) => void;
  readonly close: () => void;
}

/** Opens the page as `main.tsx` does, and waits for the map. */
export async function openPage({
  dataset = embeddedDataset,
  date,
  loadMapView = (createMapView) => Promise.resolve(createMapView),
  readFiles = () => Promise.reject(new Error('no files are read here')),
  exporters = { writeTakenOut: () => Promise.reject(new Error('nothing is taken out here')) },
  loadPictureMaker = () => Promise.reject(new Error('no pictures are made here')),
}: PageParts = {}): Promise<OpenPage> {
  const store = createClaimlineStore(dataset);
  if (date !== undefined) {
    store.getState().restore({
      date: dayAt(date),
      selection: nothingSelected,
      camera: null,
      comparedWith: null,
      accordingTo: null,
      saidBy: null,
    });
  }
  const maps: FakeMapView[] = [];
  const load = () =>
    loadMapView((...parts) => {
      const map = createFakeMapView(...parts);
      maps.push(map);
      return map;
    });
  const page = await act(async () =>
    render(
      <StrictMode>
        <ClaimlineProvider value={store}>
          <Words words={englishWords}>
            <App {...{ basemap, readFiles, exporters, loadPictureMaker }} loadMapView={load} />
          </Words>
        </ClaimlineProvider>
      </StrictMode>,
    ),
  );
  const lastMap = () => {
    const map = maps.at(-1);
    if (!map) throw new Error('the page made no map');
    return map;
  };
  return {
    store,
    // Without a pause between keys: nothing on the page waits for one.
    user: userEvent.setup({ delay: null }),
    maps,
    date: () => formatIsoDay(store.getState().date),
    frame: () => {
      const frame = lastMap().frames.at(-1);
      if (!frame) throw new Error('the map was asked to draw nothing');
      return frame;
    },
    onMap: (happen) => act(() => happen(lastMap())),
    onStore: (happen) => act(() => happen(store.getState())),
    close: page.unmount,
  };
}
