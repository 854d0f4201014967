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
    const before = (at + length - 2) % length;
    const after = (at + 2) % length;
    const x = line[at] ?? 0;
    const y = line[at + 1] ?? 0;
    const comingX = x - (line[before] ?? 0);
    const comingY = y - (line[before + 1] ?? 0);
    const goingX = (line[after] ?? 0) - x;
    const goingY = (line[after + 1] ?? 0) - y;
    const lengths = Math.sqrt((comingX ** 2 + comingY ** 2) * (goingX ** 2 + goingY ** 2));
    return comingX * goingX + comingY * goingY < sharpest * lengths;
  };
  const cut: number[] = [];
  for (let at = 0; at < length; at += 2) {
    const x = line[at] ?? 0;
    const y = line[at + 1] ?? 0;
    cut.push(x, y);
    if (isSharp(at)) cut.push(x, y);
  }
  return cut;
}
