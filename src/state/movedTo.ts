import { clampDay } from '../domain/day/clampDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { axisWindowHolding } from '../domain/timeline/axisWindow.ts';
import { periodOf } from '../domain/timeline/periodOf.ts';
import type { Values } from './ClaimlineState.ts';

/**
 * The clock with its date moved, as far as the claims and the open archive go. A part of the state rather than an action, so that
 * what moves together with the date changes in one step: the history must not keep a state in between.
 */
export function movedTo(
  { date, cameFrom, isDragging, axis, dataset, archive }: Values,
  wanted: Day,
): Pick<Values, 'date' | 'cameFrom' | 'axis'> {
  const period = periodOf(dataset, archive?.archive ?? null);
  const day = clampDay(wanted, period.first, period.last);
  if (day === date) return { date, cameFrom, axis };
  return {
    date: day,
    cameFrom: isDragging ? cameFrom : date,
    axis: axisWindowHolding(period, axis, day),
  };
}
