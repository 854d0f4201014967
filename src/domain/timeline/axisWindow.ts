import { addDays } from '../day/addDays.ts';
import { clampDay } from '../day/clampDay.ts';
import type { Day } from '../day/Day.ts';
import type { Period } from '../day/Period.ts';

/** Steps of the timeline's axis, each a shorter span than the one before. */
export type AxisZoom = 'whole' | 'year' | 'quarter' | 'month' | 'week';

/** First and last day on the axis, both included. */
export interface AxisWindow extends Period {
  readonly zoom: AxisZoom;
}

/** Days shown at each step; the last shows one dense week with a day of margin. */
const spansDays: Readonly<Record<AxisZoom, number>> = {
  whole: Infinity,
  year: 366,
  quarter: 91,
  month: 28,
  week: 8,
};

/** The steps that a period has: the whole of it, and every span that is shorter than it. */
export function axisZooms(period: Period): readonly AxisZoom[] {
  const shorter = (['year', 'quarter', 'month', 'week'] as const).filter(
    (zoom) => spansDays[zoom] < lengthOf(period),
  );
  return ['whole', ...shorter];
}

/** The step that is one closer, or one farther; the same at either end. */
export function neighbourZoom(period: Period, zoom: AxisZoom, direction: 1 | -1): AxisZoom {
  const zooms = axisZooms(period);
  return zooms[zooms.indexOf(zoom) + direction] ?? zoom;
}

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
  const lengthDays = Math.min(spansDays[zoom], lengthOf(period));
  const first = clampDay(wanted, period.first, addDays(period.last, 1 - lengthDays));
  return { zoom, first, last: addDays(first, lengthDays - 1) };
}

function lengthOf({ first, last }: Period): number {
  return last - first + 1;
}
