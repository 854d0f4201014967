import type { FlatLine } from './FlatSpan.ts';

/**
 * The line with each sharp corner twice, which draws it cut off, with the line on both sides of it at full width.
 * @param sharpestTurn radians; what turns further would be drawn as a spike
 */
export function cutCorners(line: FlatLine, isClosed: boolean, sharpestTurn: number): FlatLine {
  const sharpest = Math.cos(sharpestTurn);
  const { length } = line;
  const isSharp = (at: number): boolean => {
    // An open line's ends are no corners.
    if (!isClosed && (at === 0 || at === length - 2)) return false;
    const [before, after] = [(at + length - 2) % length, (at + 2) % length];
    const [x = 0, y = 0] = [line[at], line[at + 1]];
    const [comingX, comingY] = [x - (line[before] ?? 0), y - (line[before + 1] ?? 0)];
    const [goingX, goingY] = [(line[after] ?? 0) - x, (line[after + 1] ?? 0) - y];
    const lengths = Math.hypot(comingX, comingY) * Math.hypot(goingX, goingY);
    return comingX * goingX + comingY * goingY < sharpest * lengths;
  };
  const cut: number[] = [];
  for (let at = 0; at < length; at += 2) {
    const [x = 0, y = 0] = [line[at], line[at + 1]];
    cut.push(x, y);
    if (isSharp(at)) cut.push(x, y);
  }
  return cut;
}
