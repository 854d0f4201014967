import type { FlatRing } from './ControlShape.ts';

function distanceToSegment(
  [x, y]: FlatRing[number],
  [fromX, fromY]: FlatRing[number],
  [toX, toY]: FlatRing[number],
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const nearest = Math.max(0, Math.min(1, share));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
}

/**
 * For each point of a ring the distance by which the ring would stray without it, after Douglas and Peucker: what
 * lies below a tolerance can be left out. At least three points are never to be left out.
 */
export function importanceOf(ring: FlatRing): Float64Array {
  const importance = new Float64Array(ring.length);
  const at = (index: number): FlatRing[number] => ring[index % ring.length] ?? [0, 0];
  const farthest = (from: number, to: number): { readonly index: number; readonly distance: number } => {
    let [index, distance] = [from, -1];
    for (let between = from + 1; between < to; between += 1) {
      const off = distanceToSegment(at(between), at(from), at(to));
      if (off > distance) [index, distance] = [between, off];
    }
    return { index, distance };
  };
  // A stack of our own: a spiral of a hundred thousand points would overflow the engine's.
  const open: { readonly from: number; readonly to: number; readonly most: number }[] = [];
  const opposite = farthest(0, ring.length).index;
  importance[0] = Infinity;
  importance[opposite] = Infinity;
  const halves = [
    { from: 0, to: opposite },
    { from: opposite, to: ring.length },
  ];
  const tips = halves.map(({ from, to }) => farthest(from, to));
  const third = (tips[0]?.distance ?? -1) > (tips[1]?.distance ?? -1) ? tips[0] : tips[1];
  for (const half of halves) open.push({ ...half, most: Infinity });
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { from, to, most } = span;
    if (to - from < 2) continue;
    const { index, distance } = farthest(from, to);
    // A point matters no more than the one that made its span, or a tolerance would keep it without its ends.
    const own = index === third?.index ? Infinity : Math.min(most, distance);
    importance[index % ring.length] = own;
    open.push({ from, to: index, most: own }, { from: index, to, most: own });
  }
  return importance;
}
