import { type GeometryPlace, refuseAt, repairAt, stepInto } from './GeometryPlace.ts';
import { hasHeight, isPosition, type ReadPosition, readPosition } from './readPosition.ts';

/** A list of positions, all of them or none: what is left out in the middle changes what was said. */
export function readPositions(list: unknown, place: GeometryPlace): ReadPosition[] | null {
  if (!Array.isArray(list)) return refuseAt(place, 'must be a list of positions');
  const read: ReadPosition[] = [];
  let hasHeights = false;
  for (const position of list as readonly unknown[]) {
    // Its place is put into words only where something is wrong: there may be millions.
    const at = isPosition(position) ? position : readPosition(position, stepInto(place, `[${read.length}]`));
    if (at === null) return null;
    hasHeights ||= hasHeight(position);
    read.push([at[0], at[1]]);
  }
  if (hasHeights) repairAt(place, 'has heights, which are left out');
  return read;
}

/** Names a line or ring that leaps from one side of the world to the other; it is drawn as it is written. */
export function noteAntimeridian(positions: readonly ReadPosition[], place: GeometryPlace): void {
  const leaps = positions.some(([longitude], index) => {
    const before = positions[index - 1];
    return before !== undefined && Math.abs(longitude - before[0]) > 180;
  });
  if (leaps) {
    repairAt(
      place,
      'seems to cross the antimeridian and is not cut there, as RFC 7946 asks: drawn as it is written, the long way round',
    );
  }
}
