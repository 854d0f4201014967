import type { FlatLine } from './FlatSpan.ts';

/** From a line's point to the segment between two others of its points, all by their places in the list. */
function distanceToSegment(line: FlatLine, point: number, from: number, to: number): number {
  const fromX = line[from] ?? 0;
  const fromY = line[from + 1] ?? 0;
  const alongX = (line[to] ?? 0) - fromX;
  const alongY = (line[to + 1] ?? 0) - fromY;
  const offX = (line[point] ?? 0) - fromX;
  const offY = (line[point + 1] ?? 0) - fromY;
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : (offX * alongX + offY * alongY) / length;
  const nearest = Math.max(0, Math.min(1, share));
  return Math.sqrt((offX - nearest * alongX) ** 2 + (offY - nearest * alongY) ** 2);
}

/**
 * For each point of a line the distance by which the line would stray without it, after Douglas and Peucker: what
 * lies below a tolerance can be left out. Never to be left out are the ends of an open line, and at least three
 * points of a closed one.
 */
export function importanceOf(line: FlatLine, isClosed: boolean): Float64Array {
  const count = line.length / 2;
  const importance = new Float64Array(count);
  const farthest = (from: number, to: number): { readonly index: number; readonly distance: number } => {
    let index = from;
    let distance = -1;
    for (let between = from + 1; between < to; between += 1) {
      const off = distanceToSegment(line, between * 2, from * 2, (to % count) * 2);
      if (off <= distance) continue;
      index = between;
      distance = off;
    }
    return { index, distance };
  };
  // A closed line is halved at its farthest points; the third is the one that keeps the halves from lying on each other.
  const opposite = isClosed ? farthest(0, count).index : count - 1;
  importance[0] = Infinity;
  importance[opposite] = Infinity;
  const halves = isClosed
    ? [
        { from: 0, to: opposite },
        { from: opposite, to: count },
      ]
    : [{ from: 0, to: opposite }];
  const [one, other] = halves.map(({ from, to }) => farthest(from, to));
  const third = (one?.distance ?? -1) > (other?.distance ?? -1) ? one : other;
  const kept = isClosed ? third?.index : undefined;
  // A stack of our own: a spiral of a hundred thousand points would overflow the engine's.
  const open = halves.map((half) => ({ ...half, most: Infinity }));
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { from, to, most } = span;
    if (to - from < 2) continue;
    const { index, distance } = farthest(from, to);
    // A point matters no more than the one that made its span, or a tolerance would keep it without its ends.
    const own = index === kept ? Infinity : Math.min(most, distance);
    importance[index] = own;
    open.push({ from, to: index, most: own }, { from: index, to, most: own });
  }
  return importance;
}
