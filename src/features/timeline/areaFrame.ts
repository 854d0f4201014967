import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';

/** What places a figure in the plot. */
export interface AreaFrame {
  readonly axis: AxisWindow;
  readonly widthPx: number;
  readonly largestKm2: number;
}

/** The whole drawing; the map above it needs the room. */
export const heightPx = 62;
/** Where 0 km² stands. */
export const basePx = 56;
/** Where the largest figure stands: half a band and a hair below the edge. */
const topPx = 7;

/** The height of a figure, in pixels from the top. */
export function yOf(km2: number, { largestKm2 }: AreaFrame): number {
  return largestKm2 <= 0 ? basePx : basePx - (km2 / largestKm2) * (basePx - topPx);
}
