import type { PictureCamera } from '../../domain/picture/PictureCamera.ts';
import type { MapFrame } from '../../map/MapFrame.ts';
import type { BasemapUrls, CreateMapView, MapCallbacks, MapView } from '../../map/MapView.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';

interface CameraParts {
  readonly view: MapView;
  readonly createMapView: CreateMapView;
  readonly container: HTMLElement;
  readonly basemap: BasemapUrls;
  readonly store: ClaimlineStore;
  readonly frameOf: (state: ClaimlineState) => MapFrame;
}

/** Takes pictures of the page's map, and of other days on a second one out of sight. */
export function createPictureCamera(parts: CameraParts): PictureCamera {
  const { view, createMapView, container, basemap, store, frameOf } = parts;
  return {
    // What the pointer happens to be over is no part of a picture.
    async takePicture(scale) {
      const frame = { ...frameOf(store.getState()), hovered: null };
      return { ...(await view.takePictureOf(frame, scale)), theme: frame.theme };
    },
    async openStudio() {
      const state = store.getState();
      const { theme } = frameOf(state);
      const { camera } = await view.takePicture(1);
      const stage = hiddenStage(container);
      const studio = createMapView(stage, basemap, noCallbacks);
      return {
        theme,
        takePictureOn(day, scale) {
          // Without a day it came from, a film rings nothing as changed.
          const frame = frameOf({ ...state, date: day, cameFrom: null });
          // The system may turn dark meanwhile.
          const pointed = { selected: null, selectedEntry: null, hovered: null, spot: null };
          return studio.takePictureOf({ ...frame, ...pointed, theme, camera }, scale);
        },
        close() {
          studio.destroy();
          stage.remove();
        },
      };
    },
  };
}

const ignore = (): void => {};
/** Whatever fails here makes a picture fail, which is told where it was asked for. */
const noCallbacks: MapCallbacks = {
  onReady: ignore,
  onSelect: ignore,
  onSelectGround: ignore,
  onSelectEntry: ignore,
  onHover: ignore,
  onMove: ignore,
  onFault: ignore,
  onRecover: ignore,
};

/** As large as the map, because a map draws only at a size; neither seen, reached nor spoken. */
function hiddenStage({ clientWidth, clientHeight }: HTMLElement): HTMLElement {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
    visibility: 'hidden',
    zIndex: '-1',
  });
  stage.inert = true;
  stage.ariaHidden = 'true';
  document.body.append(stage);
  return stage;
}
