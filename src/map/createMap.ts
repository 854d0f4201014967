import { Map as MapLibreMap, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import { allowWorkerUrl } from '../trust/allowWorkerUrl.ts';

/** Beyond these the generalised basemap shows nothing, or nothing true. */
const minZoom = 3;
const maxZoom = 14;
/** Pixels: a picture at four times the size of a usual window. MapLibre lowers it to what the graphics hold. */
export const maxCanvasPixels = 8192;

/**
 * A map without a style, north always up, that works by mouse, touch and keyboard. Throws
 * `GPUInitializationError` where there is no WebGL 2.
 */
export function createMap(container: HTMLElement): MapLibreMap {
  allowWorkerUrl(workerUrl);
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    // MapLibre's own attribution is parsed as HTML, which Trusted Types forbid; the page writes its own.
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom,
    maxZoom,
    renderWorldCopies: false,
    maxCanvasSize: [maxCanvasPixels, maxCanvasPixels],
    // Labels that fade make each step of the slider look like a change.
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // For whoever can neither turn a wheel nor pinch.
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-right');
  // Arrow keys belong to the map while it has the focus, also with a screen reader.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}
