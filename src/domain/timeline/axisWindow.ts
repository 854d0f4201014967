import { addDays } from '../day/addDays.ts';
import { clampDay } from '../day/clampDay.ts';
import type { Day } from '../day/Day.ts';
import type { Period } from '../day/Period.ts';

/** Steps of the timeline's axis: 0 shows the whole period, each further step a shorter span. */
export type AxisZoom = 0 | 1 | 2 | 3;

export const closestAxisZoom: AxisZoom = 3;

/** First and last day on the axis, both included. */
export interface AxisWindow extends Period {
  readonly zoom: AxisZoom;
}

/** Days shown at each step; the last shows one dense week with a day of margin. */
const spansDays: Readonly<Record<AxisZoom, number>> = { 0: Infinity, 1: 91, 2: 28, 3: 8 };

/** The window of that zoom with the date in its middle, as far as the period allows. */
export function axisWindowAround(period: Period, zoom: AxisZoom, date: Day): AxisWindow {
  const span = spansDays[zoom];
  return startingAt(
    period,
    zoom,
    Number.isFinite(span) ? addDays(date, -Math.floor(span / 2)) : period.first,
  );
}

/** The same window where it holds the date already; else slid just far enough, so that the axis stays put under a drag. */
export function axisWindowHolding(period: Period, window: AxisWindow, date: Day): AxisWindow {
  if (date >= window.first && date <= window.last) return window;
  const first = date < window.first ? date : addDays(window.first, date - window.last);
  return startingAt(period, window.zoom, first);
}

function startingAt(period: Period, zoom: AxisZoom, wanted: Day): AxisWindow {
  const lengthDays = Math.min(spansDays[zoom], period.last - period.first + 1);
  const first = clampDay(wanted, period.first, addDays(period.last, 1 - lengthDays));
  return { zoom, first, last: addDays(first, lengthDays - 1) };
}
