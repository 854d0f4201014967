import type { MapArea } from './MapFrame.ts';
import { roomAt } from './roomAt.ts';

/** A point of the map may lie on another copy of the world than the area. */
const turns = [0, -360, 360];

/** Whether a point lies in the area or at most so many degrees of latitude off it. */
export function isInReach(
  { geometry }: Pick<MapArea, 'geometry'>,
  longitude: number,
  latitude: number,
  reachDegrees: number,
): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  return turns.some((turn) =>
    polygons.some((rings) => roomAt(longitude + turn, latitude, rings, squeeze) >= -reachDegrees),
  );
}
