import type { Arcs, Face } from './Archive.ts';

/**
 * Whether a face takes in a point of the grid. A point on the line between two faces is in just one of them: both
 * count the crossings of the same arcs.
 */
export function hasPoint({ points, starts }: Arcs, { box, rings }: Face, x: number, y: number): boolean {
  if (x < box.west || x > box.east || y < box.south || y > box.north) return false;
  let isInside = false;
  for (const ring of rings) {
    for (const ref of ring) {
      const arc = ref < 0 ? ~ref : ref;
      const end = (starts[arc + 1] ?? 0) * 2 - 2;
      // Which way the arc is run does not change how often a line east of the point crosses it.
      for (let at = (starts[arc] ?? 0) * 2; at < end; at += 2) {
        const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [
          points[at],
          points[at + 1],
          points[at + 2],
          points[at + 3],
        ];
        if (fromY > y === toY > y) continue;
        if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) isInside = !isInside;
      }
    }
  }
  return isInside;
}
