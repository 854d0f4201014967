import pixelmatch from 'pixelmatch';
import type { Picture } from './frameOf.ts';

/** Shares of all pixels. */
export interface DifferingShares {
  /** Without those of smoothed edges, which no two ways of drawing smooth alike; as MapLibre tests its own drawing. */
  readonly ofShapes: number;
  /** Of all that clearly differ. */
  readonly ofAll: number;
}

/** How much of two pictures of one size is unlike. */
export function differingShares({ width, height, data }: Picture, other: Picture): DifferingShares {
  const shareOf = (includeAA: boolean): number =>
    pixelmatch(data, other.data, null, width, height, { includeAA }) / (width * height);
  return { ofShapes: shareOf(false), ofAll: shareOf(true) };
}
