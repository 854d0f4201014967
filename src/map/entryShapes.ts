import type { FeatureCollection } from 'geojson';
import type { MapCollection } from './MapFrame.ts';

/** Further from today than any day of a file: what is undated is drawn on all of them. */
const never = 1e9;

/** Lines and ground of open collections as the style's source takes them. */
export function entryShapes(collections: readonly MapCollection[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: collections.flatMap(({ id, shapes }) =>
      shapes.map(({ index, days, side, certain, geometry }) => ({
        type: 'Feature' as const,
        geometry,
        properties: {
          id: `${id}/${index}`,
          collection: id,
          index,
          first: days?.first ?? -never,
          last: days?.last ?? never,
          side,
          certain,
        },
      })),
    ),
  };
}
