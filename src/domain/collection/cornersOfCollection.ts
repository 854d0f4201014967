import type { Geometry } from 'geojson';
import { cornersOf } from '../geometry/cornersOf.ts';
import { joinCorners } from '../geometry/joinCorners.ts';
import type { Collection } from './Collection.ts';

/** South-west and north-east corner, `[longitude, latitude]`, around all entries; `null` where none has a position. */
export function cornersOfCollection({ entries }: Pick<Collection, 'entries'>): ReturnType<typeof cornersOf> {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const shapes: { readonly geometry: Geometry }[] = [];
  for (const { geometry } of entries) {
    // Most are points: a list of them all, only to be walked through, would hold up the page.
    if (geometry?.type === 'Point') {
      const [longitude = NaN, latitude = NaN] = geometry.coordinates;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    } else if (geometry !== null) shapes.push({ geometry });
  }
  const ofPoints =
    west <= east
      ? ([
          [west, south],
          [east, north],
        ] as const)
      : null;
  return joinCorners(ofPoints, cornersOf(shapes));
}
