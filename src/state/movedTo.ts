import { clampDay } from '../domain/day/clampDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { axisWindowHolding } from '../domain/timeline/axisWindow.ts';
import type { Values } from './ClaimlineState.ts';

/**
 * The clock with its date moved, as far as the coverage goes. A part of the state rather than an action, so that
 * what moves together with the date changes in one step: the history must not keep a state in between.
 */
export function movedTo(
  { date, cameFrom, isDragging, axis, dataset }: Values,
  wanted: Day,
): Pick<Values, 'date' | 'cameFrom' | 'axis'> {
  const day = clampDay(wanted, dataset.coverage.first, dataset.coverage.last);
  if (day === date) return { date, cameFrom, axis };
  return {
    date: day,
    cameFrom: isDragging ? cameFrom : date,
    axis: axisWindowHolding(dataset.coverage, axis, day),
  };
}
