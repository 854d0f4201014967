import type { Day } from '../day/Day.ts';
import type { AxisWindow } from './axisWindow.ts';

/** The middle of a day's cell as a fraction of the axis: every day is one cell wide. Outside the window below 0 or above 1. */
export function positionOnAxis(day: Day, { first, last }: AxisWindow): number {
  return (day - first + 0.5) / (last - first + 1);
}
