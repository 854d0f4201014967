import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapNames } from './MapFrame.ts';

/** Gives the map and its buttons their names: MapLibre asks for them only once, when it is made. */
export function nameControls(map: MapLibreMap, { canvas, zoomIn, zoomOut }: MapNames): void {
  map.getCanvas().setAttribute('aria-label', canvas);
  name(map, '.maplibregl-ctrl-zoom-in', zoomIn);
  name(map, '.maplibregl-ctrl-zoom-out', zoomOut);
}

function name(map: MapLibreMap, button: string, words: string): void {
  const element = map.getContainer().querySelector(button);
  element?.setAttribute('aria-label', words);
  element?.setAttribute('title', words);
}
