import type { FeatureCollection, Point } from 'geojson';
import type { MapPlace } from './MapFrame.ts';
import { markImageId } from './images/markImage.ts';
import { strikeImageId } from './images/strikeImage.ts';
import { nudgeApart } from './nudgeApart.ts';

/** Places as the features that `placeLayers` draws; every property is one that a layer reads. */
export function placeFeatures(places: readonly MapPlace[]): FeatureCollection<Point> {
  const nudges = nudgeApart(places);
  return {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.position] },
      properties: {
        id: place.id,
        name: place.name,
        otherName: place.otherName,
        precision: place.precision,
        changed: place.changed,
        nudge: nudges.get(place.id) ?? 'none',
        icon: markImageId(place.mark),
        ...(place.strike === null ? {} : { strikeIcon: strikeImageId(place.strike) }),
      },
    })),
  };
}
