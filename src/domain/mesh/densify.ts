import type { FlatLine } from './FlatSpan.ts';

/** Of the world's width: on the globe a longer straight line would cut visibly through the curve it stands for. */
const longestSegment = 1 / 256;

/**
 * The line with points put between those that lie far apart; a short-sided one is returned as it is. Whichever way a
 * side is run it gets the same points, so that no gap opens between neighbours.
 */
export function densify(line: FlatLine, isClosed: boolean): FlatLine {
  const dense: FlatLine[number][] = [];
  for (const [index, point] of line.entries()) {
    dense.push(point);
    const next = line[index + 1] ?? (isClosed ? line[0] : undefined);
    if (next === undefined) continue;
    const pieces = Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / longestSegment);
    const isForwards = point[0] < next[0] || (point[0] === next[0] && point[1] < next[1]);
    const [[x, y], [toX, toY]] = isForwards ? [point, next] : [next, point];
    for (let piece = 1; piece < pieces; piece += 1) {
      const share = (isForwards ? piece : pieces - piece) / pieces;
      dense.push([x + (toX - x) * share, y + (toY - y) * share]);
    }
  }
  return dense.length === line.length ? line : dense;
}
