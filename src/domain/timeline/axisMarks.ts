import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import type { DayStyle } from '../day/formatDay.ts';
import { partsOfDay } from '../day/partsOfDay.ts';
import type { AxisWindow } from './axisWindow.ts';

export interface AxisMark {
  readonly day: Day;
  readonly style: DayStyle;
}

/** The days the axis writes out: month beginnings on long windows, Mondays on a month's, every day on a week's. */
export function axisMarks({ first, last }: AxisWindow): readonly AxisMark[] {
  const lengthDays = last - first + 1;
  const days = Array.from({ length: lengthDays }, (_, index) => addDays(first, index));
  if (lengthDays <= 10) return days.map((day) => ({ day, style: 'dayMonth' }));
  if (lengthDays <= 35) {
    return days.filter((day) => partsOfDay(day).weekday === 1).map((day) => ({ day, style: 'dayMonth' }));
  }
  return days
    .filter((day) => partsOfDay(day).dayOfMonth === 1)
    .map((day, index) => ({
      day,
      style: index === 0 || partsOfDay(day).month === 1 ? 'month' : 'monthOnly',
    }));
}
