import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { MapCallbacks } from './MapView.ts';

/** Tells of lost and restored contexts and of data that could not be had. Returns the way out. */
export function watchFaults(
  map: MapLibreMap,
  callbacks: Pick<MapCallbacks, 'onFault' | 'onRecover'>,
  onContextLost: () => void,
): () => void {
  const onLost = (): void => {
    onContextLost();
    callbacks.onFault({ kind: 'context-lost', message: 'The graphics context was lost.' });
  };
  const onRestored = (): void => callbacks.onRecover();
  const onError = ({ error }: ErrorEvent): void => {
    callbacks.onFault({ kind: 'data', message: error.message });
  };
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  map.on('error', onError);
  return () => {
    map.off('webglcontextlost', onLost);
    map.off('webglcontextrestored', onRestored);
    map.off('error', onError);
  };
}
