import { clampDay } from '../domain/day/clampDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { axisWindowHolding } from '../domain/timeline/axisWindow.ts';
import type { Values } from './ClaimlineState.ts';
import { selectPeriod } from './selectors.ts';

/**
 * The clock with its date moved, as far as the claims and all that is open beside them go. A part of the state rather than
 * an action, so that what moves together with the date changes in one step: the history must not keep a state in
 * between.
 */
export function movedTo(state: Values, wanted: Day): Pick<Values, 'date' | 'cameFrom' | 'axis'> {
  const { date, cameFrom, isDragging, axis } = state;
  const period = selectPeriod(state);
  const day = clampDay(wanted, period.first, period.last);
  if (day === date) return { date, cameFrom, axis };
  return {
    date: day,
    cameFrom: isDragging ? cameFrom : date,
    axis: axisWindowHolding(period, axis, day),
  };
}
