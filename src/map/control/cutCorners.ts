import type { FlatRing } from './ControlShape.ts';

/** Cosine of half the turn at a corner: sharper ones would be drawn as spikes. */
const sharpest = Math.cos(Math.PI / 5);

/** The ring with each sharp corner twice, which draws it cut off, with the line on both sides of it at full width. */
export function cutCorners(ring: FlatRing): FlatRing {
  const directionTo = (index: number): number => {
    const [fromX, fromY] = ring.at(index - 1) ?? [0, 0];
    const [toX, toY] = ring[index % ring.length] ?? [0, 0];
    return Math.atan2(toY - fromY, toX - fromX);
  };
  return ring.flatMap((point, index) => {
    const turn = directionTo(index + 1) - directionTo(index);
    return Math.abs(Math.cos(turn / 2)) < sharpest ? [point, point] : [point];
  });
}
