import { type GeometryPlace, refuseAt } from './GeometryPlace.ts';

/** Longitude and latitude in degrees; what the file says of heights is left out. */
export type ReadPosition = [longitude: number, latitude: number];

/** A position on the earth; `null` where it is none, which is then among the findings. */
export function readPosition(position: unknown, place: GeometryPlace): ReadPosition | null {
  if (isPosition(position)) return [position[0], position[1]];
  const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : [];
  return refuseAt(place, `must be a longitude and a latitude on the earth${suspicion(longitude, latitude)}`);
}

/** Whether a list begins with a longitude and a latitude on the earth. */
export function isPosition(position: unknown): position is ReadPosition {
  if (!Array.isArray(position)) return false;
  const [longitude, latitude]: readonly unknown[] = position;
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

/** Whether a position has more than the two numbers that are read. */
export function hasHeight(position: unknown): boolean {
  return Array.isArray(position) && position.length > 2;
}

function isWithin(degrees: unknown, furthest: number): degrees is number {
  return typeof degrees === 'number' && Math.abs(degrees) <= furthest;
}

/** What may have happened, where the numbers tell; nothing is put right by guessing. */
function suspicion(longitude: unknown, latitude: unknown): string {
  if (typeof longitude === 'string' || typeof latitude === 'string') return '; texts are no numbers';
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return '';
  if (isWithin(longitude, 90) && isWithin(latitude, 180)) return '; the axes may be swapped';
  if (Math.abs(longitude) > 1000 && Math.abs(latitude) > 1000) {
    return '; these may be metres of a map projection, not degrees';
  }
  return isWithin(latitude, 90) && isWithin(longitude, 360)
    ? '; beyond 180°, RFC 7946 counts longitudes from −180° on'
    : '';
}
