import type { FlatLine } from './FlatSpan.ts';

/**
 * The line with each sharp corner twice, which draws it cut off, with the line on both sides of it at full width.
 * @param sharpestTurn radians; what turns further would be drawn as a spike
 */
export function cutCorners(line: FlatLine, isClosed: boolean, sharpestTurn: number): FlatLine {
  const sharpest = Math.cos(sharpestTurn / 2);
  const directionTo = (index: number): number => {
    const [fromX, fromY] = line.at(index - 1) ?? [0, 0];
    const [toX, toY] = line[index % line.length] ?? [0, 0];
    return Math.atan2(toY - fromY, toX - fromX);
  };
  return line.flatMap((point, index) => {
    // An open line's ends are no corners.
    if (!isClosed && (index === 0 || index === line.length - 1)) return [point];
    const turn = directionTo(index + 1) - directionTo(index);
    return Math.abs(Math.cos(turn / 2)) < sharpest ? [point, point] : [point];
  });
}
