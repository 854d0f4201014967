import type { GridPoint, GridRing } from './Ground.ts';

/**
 * A ring without repeated points and without ways out and straight back, which enclose nothing; empty if nothing is
 * left. clipper2-ts 2.0.1 loses ground beside such a way where it runs due east or west.
 */
export function withoutSpikes(ring: GridRing): GridRing {
  const kept: GridRing = [];
  for (const point of ring) {
    while (isTip(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  // The ends of the list meet as well.
  let [start, end] = [0, kept.length];
  while (end - start > 2) {
    if (isTip(kept[end - 2], kept[end - 1], kept[start])) end -= 1;
    else if (isTip(kept[end - 1], kept[start], kept[start + 1])) start += 1;
    else break;
  }
  return end - start > 2 ? kept.slice(start, end) : [];
}

/** Whether the middle point repeats the one before it, or the way from it leads straight back. */
function isTip(
  before: GridPoint | undefined,
  tip: GridPoint | undefined,
  after: GridPoint | undefined,
): boolean {
  if (!tip || !after) return false;
  if (tip.x === after.x && tip.y === after.y) return true;
  if (!before) return false;
  const [inX, inY, outX, outY] = [tip.x - before.x, tip.y - before.y, after.x - tip.x, after.y - tip.y];
  return inX * outY === inY * outX && inX * outX + inY * outY <= 0;
}
