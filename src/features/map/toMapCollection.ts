import { daysOfEntry } from '../../domain/collection/daysOfEntry.ts';
import { isCertain } from '../../domain/collection/isCertain.ts';
import type { MapCollection, MapEntryPoint, MapEntryShape, Position } from '../../map/MapFrame.ts';
import type { OpenCollection } from '../../state/ClaimlineState.ts';

/** An open collection as the map draws it; entries without a position are nowhere on it. */
export function toMapCollection({ id, collection }: OpenCollection): MapCollection {
  const points: MapEntryPoint[] = [];
  const shapes: MapEntryShape[] = [];
  for (const [index, entry] of collection.entries.entries()) {
    const { geometry, side } = entry;
    if (geometry === null) continue;
    const look = { index, days: daysOfEntry(entry), side, certain: isCertain(entry) };
    switch (geometry.type) {
      case 'Point':
        points.push({ ...look, position: positionOf(geometry.coordinates) });
        break;
      case 'MultiPoint':
        for (const position of geometry.coordinates) points.push({ ...look, position: positionOf(position) });
        break;
      case 'LineString':
      case 'MultiLineString':
      case 'Polygon':
      case 'MultiPolygon':
        shapes.push({ ...look, geometry });
        break;
      default:
        geometry satisfies never;
    }
  }
  return { id, points, shapes };
}

function positionOf([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [longitude, latitude];
}
