import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ThemeName } from '../theme/palette.ts';
import { createMap } from './createMap.ts';
import { createDrawFrame, type FrameDrawing } from './createDrawFrame.ts';
import { loadMapFonts } from './loadMapFonts.ts';
import { toStyle } from './layers/toStyle.ts';
import type { MapFrame } from './MapFrame.ts';
import type { BasemapUrls, CreateMapView, MapCallbacks, MapView } from './MapView.ts';
import { createCamera } from './createCamera.ts';
import { createCameraSteering } from './createCameraSteering.ts';
import { watchFaults } from './watchFaults.ts';
import { watchPointer } from './watchPointer.ts';

/**
 * A div of our own, placed by its own style: MapLibre's CSS makes its container `position: relative`, which would
 * collapse an absolute one to nothing.
 */
function addInnerElement(container: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'absolute', inset: '0' });
  container.append(element);
  return element;
}

/** The claims' map on MapLibre. Without WebGL 2 it says so through `onFault` and draws nothing. */
export const createMapView: CreateMapView = (container, basemap, callbacks) => {
  const element = addInnerElement(container);
  try {
    return toMapView(createMap(element), element, basemap, callbacks);
  } catch (error) {
    element.remove();
    const message = error instanceof Error ? error.message : String(error);
    callbacks.onFault({ kind: 'no-webgl', message });
    const refuse = () => Promise.reject(new Error(`The map cannot be drawn here: ${message}`));
    return { render() {}, takePicture: refuse, takePictureOf: refuse, destroy() {} };
  }
};

function toMapView(
  map: MapLibreMap,
  element: HTMLElement,
  basemap: BasemapUrls,
  callbacks: MapCallbacks,
): MapView {
  let latest: MapFrame | null = null;
  let posing: MapFrame | null = null;
  let drawn: MapFrame | null = null;
  let drawing: FrameDrawing | null = null;
  let styleTheme: ThemeName | null = null;
  let areFontsLoaded = false;
  let isDestroyed = false;
  let pendingFrame = 0;

  const steering = createCameraSteering(map, (camera) => callbacks.onMove(camera));
  const stopPointer = watchPointer(
    map,
    () => drawn,
    (point, what) => drawing?.entryAt(point, what) ?? null,
    callbacks,
  );
  const stopFaults = watchFaults(map, callbacks, () => {
    // The rebuilt style announces itself by `style.load`; until then there is nothing to draw on.
    drawing = null;
    drawn = null;
  });

  const drawLatest = (): void => {
    pendingFrame = 0;
    // A frame that sits for its picture comes first.
    const frame = posing ?? latest;
    if (frame === null) return;
    steering.follow(frame);
    if (styleTheme === null) {
      if (!areFontsLoaded) return;
      styleTheme = frame.theme;
      map.setStyle(toStyle(styleTheme, basemap));
    }
    if (drawing === null) return;
    drawing.draw(frame);
    if (drawn === null) map.once('idle', onIdle);
    drawn = frame;
    styleTheme = frame.theme;
    // Now: a repaint that is only asked for comes one frame of the screen later, and the date lags behind the pointer.
    map.redraw();
  };
  const schedule = (): void => {
    if (!isDestroyed && pendingFrame === 0) pendingFrame = requestAnimationFrame(drawLatest);
  };
  let isReady = false;
  const onIdle = (): void => {
    if (isReady || isDestroyed) return;
    isReady = true;
    callbacks.onReady();
  };
  map.on('style.load', () => {
    if (styleTheme === null) return;
    drawing = createDrawFrame(map, basemap, styleTheme);
    schedule();
  });
  void loadMapFonts().then(() => {
    areFontsLoaded = true;
    schedule();
  });

  const camera = createCamera(map, {
    pose(frame) {
      posing = frame;
      schedule();
    },
    isShown: (frame) => drawn !== null && drawn === (frame ?? latest),
  });

  return {
    render(frame) {
      latest = frame;
      schedule();
    },
    takePicture: (scale) => camera.take(null, scale),
    takePictureOf: (frame, scale) => camera.take(frame, scale),
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      cancelAnimationFrame(pendingFrame);
      camera.stop();
      stopPointer();
      stopFaults();
      steering.stop();
      drawing?.stop();
      map.remove();
      element.remove();
    },
  };
}
