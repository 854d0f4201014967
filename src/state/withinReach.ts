import { clampDay } from '../domain/day/clampDay.ts';
import type { Day } from '../domain/day/Day.ts';
import { axisWindowAround } from '../domain/timeline/axisWindow.ts';
import type { Values } from './ClaimlineState.ts';
import { movedTo } from './movedTo.ts';
import { selectPeriod } from './selectors.ts';

/** The clock on an axis of the days that claims and opened files now reach; days that none reaches are let go. */
export function withinReach(state: Values): Pick<Values, 'date' | 'cameFrom' | 'comparedWith' | 'axis'> {
  const period = selectPeriod(state);
  const reached = (day: Day | null) =>
    day === null || clampDay(day, period.first, period.last) === day ? day : null;
  const moved = movedTo({ ...state, axis: axisWindowAround(period, 'whole', state.date) }, state.date);
  return { ...moved, cameFrom: reached(moved.cameFrom), comparedWith: reached(state.comparedWith) };
}
