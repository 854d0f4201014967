import type { FlatLine } from './FlatSpan.ts';

/** Of the world's width: on the globe a longer straight line would cut visibly through the curve it stands for. */
const longestSegment = 1 / 256;

/**
 * The line with points put between those that lie far apart; a short-sided one is returned as it is. Whichever way a
 * side is run it gets the same points, so that no gap opens between neighbours.
 */
export function densify(line: FlatLine, isClosed: boolean): FlatLine {
  const sides = isClosed ? line.length : line.length - 2;
  const piecesOf = (at: number): number => {
    const next = (at + 2) % line.length;
    const alongX = (line[next] ?? 0) - (line[at] ?? 0);
    const alongY = (line[next + 1] ?? 0) - (line[at + 1] ?? 0);
    return Math.ceil(Math.sqrt(alongX ** 2 + alongY ** 2) / longestSegment);
  };
  let added = 0;
  for (let at = 0; at < sides; at += 2) added += Math.max(0, piecesOf(at) - 1);
  if (added === 0) return line;

  const dense: number[] = [];
  for (let at = 0; at < line.length; at += 2) {
    const x = line[at] ?? 0;
    const y = line[at + 1] ?? 0;
    dense.push(x, y);
    const pieces = at < sides ? piecesOf(at) : 1;
    if (pieces < 2) continue;
    const [nextX = 0, nextY = 0] = [line[(at + 2) % line.length], line[(at + 3) % line.length]];
    const isForwards = x < nextX || (x === nextX && y < nextY);
    const [fromX, fromY, toX, toY] = isForwards ? [x, y, nextX, nextY] : [nextX, nextY, x, y];
    for (let piece = 1; piece < pieces; piece += 1) {
      const share = (isForwards ? piece : pieces - piece) / pieces;
      dense.push(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
    }
  }
  return dense;
}
