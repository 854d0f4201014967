import type { Day } from '../day/Day.ts';
import type { AxisWindow } from './axisWindow.ts';

/** A stretch of the axis in pixels from its left end. */
export interface AxisSpan {
  readonly fromPx: number;
  readonly toPx: number;
}

/**
 * Where the cells of the days from first to last stand, cut to the window; `null` when none is in it.
 * @param leastPx width below which a span is widened around its middle, so that a single day stays visible
 */
export function spanOnAxis(
  first: Day,
  last: Day,
  window: AxisWindow,
  widthPx: number,
  leastPx: number,
): AxisSpan | null {
  if (last < window.first || first > window.last || first > last) return null;
  const cellPx = widthPx / (window.last - window.first + 1);
  const fromPx = (Math.max(first, window.first) - window.first) * cellPx;
  const toPx = (Math.min(last, window.last) - window.first + 1) * cellPx;
  const missingPx = Math.max(0, leastPx - (toPx - fromPx));
  return { fromPx: fromPx - missingPx / 2, toPx: toPx + missingPx / 2 };
}
