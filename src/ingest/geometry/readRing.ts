import { type GeometryPlace, refuseAt, repairAt } from './GeometryPlace.ts';
import type { ReadPosition } from './readPosition.ts';
import { noteAntimeridian, readPositions } from './readPositions.ts';

/**
 * A closed ring, whichever way it turns: RFC 7946 asks writers for the right-hand rule and readers for patience. It is
 * closed where the file left it open; `null` where it encloses nothing.
 */
export function readRing(ring: unknown, place: GeometryPlace): readonly ReadPosition[] | null {
  const positions = readPositions(ring, place);
  if (positions === null) return null;
  const [first] = positions;
  const last = positions.at(-1);
  if (first === undefined || last === undefined || !hasThreeCorners(positions)) {
    return refuseAt(place, 'has fewer than three corners');
  }
  if (!isSame(first, last)) {
    repairAt(place, 'was not closed');
    positions.push([first[0], first[1]]);
  }
  noteAntimeridian(positions, place);
  return positions;
}

function hasThreeCorners(positions: readonly ReadPosition[]): boolean {
  const [first] = positions;
  const second = positions.find((position) => first !== undefined && !isSame(position, first));
  if (first === undefined || second === undefined) return false;
  return positions.some((position) => !isSame(position, first) && !isSame(position, second));
}

function isSame([longitude, latitude]: ReadPosition, other: ReadPosition): boolean {
  return longitude === other[0] && latitude === other[1];
}
