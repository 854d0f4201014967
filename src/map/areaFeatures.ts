import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { labelPoint } from './labelPoint.ts';
import type { MapArea } from './MapFrame.ts';
import { planarSize } from './planarSize.ts';

/** A label reads better broken where its parts meet than where its width runs out. */
function toLines(label: string): string {
  return label.replaceAll(' · ', '\n');
}

/** Areas as the features that the area layers draw, and for each the point its label stands on. */
export function areaFeatures(areas: readonly MapArea[]): {
  readonly shapes: FeatureCollection<Polygon | MultiPolygon>;
  readonly labels: FeatureCollection<Point>;
} {
  // The largest is drawn first, so that none hides a smaller one.
  const largestFirst = areas
    .map((area) => ({ area, size: planarSize(area.geometry) }))
    .toSorted((a, b) => b.size - a.size);
  return {
    shapes: {
      type: 'FeatureCollection',
      features: largestFirst.map(({ area }) => ({
        type: 'Feature',
        geometry: area.geometry,
        properties: {
          id: area.id,
          holder: area.holder,
          basis: area.basis,
          certain: area.certain,
          changed: area.changed,
        },
      })),
    },
    labels: {
      type: 'FeatureCollection',
      features: largestFirst.flatMap(({ area, size }): Feature<Point>[] => {
        const point = labelPoint(area.geometry);
        if (point === null || area.label === '') return [];
        return [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...point] },
            properties: { id: area.id, label: toLines(area.label), holder: area.holder, size },
          },
        ];
      }),
    },
  };
}
