import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import type { DayStyle } from '../day/formatDay.ts';
import { partsOfDay } from '../day/partsOfDay.ts';
import type { AxisWindow } from './axisWindow.ts';

export interface AxisMark {
  readonly day: Day;
  readonly style: DayStyle;
}

/** Longer than this, Januaries are written as their year alone. */
const yearOnlyDays = 400;
/** Longer than this, months have no room on any page. */
const monthlyDays = 1100;

/**
 * The days the axis writes out: every day of a week, the Mondays of a month, the month beginnings of up to three
 * years, beyond that the years. Marks that carry a year are of style `month` or `year`.
 */
export function axisMarks({ first, last }: AxisWindow): readonly AxisMark[] {
  const lengthDays = last - first + 1;
  const days = Array.from({ length: lengthDays }, (_, index) => addDays(first, index));
  if (lengthDays <= 10) return days.map((day) => ({ day, style: 'dayMonth' }));
  if (lengthDays <= 35) {
    return days.filter((day) => partsOfDay(day).weekday === 1).map((day) => ({ day, style: 'dayMonth' }));
  }
  const months = days
    .filter((day) => partsOfDay(day).dayOfMonth === 1)
    .map((day, index) => ({ day, isFirst: index === 0, isJanuary: partsOfDay(day).month === 1 }));
  if (lengthDays > monthlyDays) {
    return months.filter(({ isJanuary }) => isJanuary).map(({ day }) => ({ day, style: 'year' }));
  }
  return months.map(({ day, isFirst, isJanuary }) => {
    if (isJanuary && lengthDays > yearOnlyDays) return { day, style: 'year' };
    return { day, style: isFirst || isJanuary ? 'month' : 'monthOnly' };
  });
}
