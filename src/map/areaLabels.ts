import type { Feature, Point } from 'geojson';
import { labelPoint } from './labelPoint.ts';
import type { MapArea } from './MapFrame.ts';
import { planarSize } from './planarSize.ts';

/** A label reads better broken where its parts meet than where its width runs out. */
function toLines(label: string): string {
  return label.replaceAll(' · ', '\n');
}

/** Areas' labels as the features that the label layer draws, each on a point inside its area, by the area. */
export function areaLabels(areas: readonly MapArea[]): ReadonlyMap<MapArea, Feature<Point>> {
  return new Map(
    areas.flatMap((area): [MapArea, Feature<Point>][] => {
      const { id, label, holder, geometry } = area;
      const point = labelPoint(geometry);
      if (point === null || label === '') return [];
      const properties = { id, label: toLines(label), holder, size: planarSize(geometry) };
      return [[area, { type: 'Feature', geometry: { type: 'Point', coordinates: [...point] }, properties }]];
    }),
  );
}
