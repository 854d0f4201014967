import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import { laterOf } from '../day/laterOf.ts';
import type { Period } from '../day/Period.ts';

/** A figure for every day from `first` on, `NaN` where there is none, and the days on which it was really given. */
export interface DailySeries {
  readonly first: Day;
  readonly values: Float64Array;
  /** In order; on the days between, the last figure stands. */
  readonly given: readonly Day[];
}

/** A stretch of the axis on which a line is level or, where many days share a pixel, runs up and down within it. */
export interface StepColumn {
  readonly fromPx: number;
  readonly toPx: number;
  /** Where the line enters it, its extremes, and where it leaves. */
  readonly first: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
  /** On none of its days the figure was given. */
  readonly isGap: boolean;
}

/**
 * A daily series as steps on an axis. Level days become one column; where days are narrower than a pixel, those that
 * share one do, with their extremes: however long the axis, there are no more columns than pixels, and no peak is lost.
 */
export function toStepColumns(
  { first, values, given }: DailySeries,
  axis: Period,
  widthPx: number,
): readonly StepColumn[] {
  const cellPx = widthPx / (axis.last - axis.first + 1);
  const isOne = cellPx < 1 ? sharePixel : areLevel;
  const columns: StepColumn[] = [];
  const last = Math.min(axis.last, first + values.length - 1);
  let next = 0;
  for (let day = laterOf(axis.first, first); day <= last; day = addDays(day, 1)) {
    while ((given[next] ?? Infinity) < day) next += 1;
    const value = values[day - first] ?? NaN;
    if (Number.isNaN(value)) continue;
    const fromPx = (day - axis.first) * cellPx;
    const cell: StepColumn = {
      fromPx,
      toPx: fromPx + cellPx,
      first: value,
      low: value,
      high: value,
      last: value,
      isGap: given[next] !== day,
    };
    const before = columns.at(-1);
    if (before && isOne(before, cell)) columns[columns.length - 1] = join(before, cell);
    else columns.push(cell);
  }
  return columns;
}

function areLevel(before: StepColumn, cell: StepColumn): boolean {
  return before.last === cell.first && before.isGap === cell.isGap;
}

function sharePixel(before: StepColumn, cell: StepColumn): boolean {
  return Math.floor(before.fromPx) === Math.floor(cell.fromPx);
}

function join(before: StepColumn, cell: StepColumn): StepColumn {
  return {
    fromPx: before.fromPx,
    toPx: cell.toPx,
    first: before.first,
    low: Math.min(before.low, cell.low),
    high: Math.max(before.high, cell.high),
    last: cell.last,
    isGap: before.isGap && cell.isGap,
  };
}
