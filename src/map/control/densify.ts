import type { FlatRing } from './ControlShape.ts';

/** Of the world's width: on the globe a longer straight line would cut visibly through the curve it stands for. */
const longestSegment = 1 / 256;

/** The ring with points put between those that lie far apart; a short-sided ring is returned as it is. */
export function densify(ring: FlatRing): FlatRing {
  const dense: FlatRing[number][] = [];
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const pieces = Math.ceil(Math.hypot(nextX - x, nextY - y) / longestSegment);
    dense.push([x, y]);
    for (let piece = 1; piece < pieces; piece += 1) {
      const share = piece / pieces;
      dense.push([x + (nextX - x) * share, y + (nextY - y) * share]);
    }
  }
  return dense.length === ring.length ? ring : dense;
}
