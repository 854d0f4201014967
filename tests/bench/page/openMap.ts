import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { createMap } from '../../../src/map/createMap.ts';
import { glOf } from './frameOf.ts';
import { plainStyle } from './look.ts';

/** West, south, east, north: all that is ever drawn, so that each step has the whole of it in view. */
export type Bounds = readonly [number, number, number, number];

/** The product's map over the whole page, with its style loaded. */
export async function openMap(
  [west, south, east, north]: Bounds,
  style: StyleSpecification = plainStyle,
): Promise<MapLibreMap> {
  const stage = document.createElement('div');
  stage.className = 'stage';
  const container = document.createElement('div');
  container.className = 'stage';
  stage.append(container);
  document.body.append(stage);
  const map = createMap(container);
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: 20, animate: false },
  );
  const loaded = map.once('style.load');
  map.setStyle(style);
  await loaded;
  // Lost contexts would draw in no time.
  if (glOf(map).isContextLost()) throw new Error('The map has lost its context.');
  return map;
}
