import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { toStepColumns } from '../../../../src/domain/timeline/toStepColumns.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const first = dayAt('2023-01-30');
const axisOf = (days: number) => ({ first, last: addDays(first, days - 1) });
const daysAt = (...offsets: readonly number[]) => offsets.map((offset) => addDays(first, offset));
const series = (values: readonly number[], given = values.map((_, index) => addDays(first, index))) => ({
  first,
  values: Float64Array.from(values),
  given,
});

describe(toStepColumns, () => {
  it('makes level days one column, as wide as their cells', () => {
    expect(toStepColumns(series([5, 5, 8, 8]), axisOf(4), 40)).toMatchObject([
      { fromPx: 0, toPx: 20, first: 5, last: 5, isGap: false },
      { fromPx: 20, toPx: 40, first: 8, last: 8, isGap: false },
    ]);
  });

  it('keeps days on which the figure only stands apart from those on which it was given', () => {
    expect(toStepColumns(series([5, 5, 5, 8], daysAt(0, 3)), axisOf(4), 40)).toMatchObject([
      { toPx: 10, isGap: false },
      { fromPx: 10, toPx: 30, isGap: true },
      { fromPx: 30, first: 8, isGap: false },
    ]);
  });

  it('begins with the first figure and ends with the last', () => {
    expect(toStepColumns(series([NaN, NaN, 5, 5]), axisOf(8), 80)).toMatchObject([{ fromPx: 20, toPx: 40 }]);
  });

  it('cuts what the axis does not show', () => {
    const week = { first: addDays(first, 2), last: addDays(first, 3) };
    const [column, ...others] = toStepColumns(series([1, 2, 3, 3, 5], daysAt(0, 4)), week, 10);
    expect(column).toMatchObject({ fromPx: 0, toPx: 10, first: 3, isGap: true });
    expect(others).toEqual([]);
    expect(toStepColumns(series([1]), { first: addDays(first, 5), last: addDays(first, 9) }, 10)).toEqual([]);
  });

  it('keeps both extremes of the days that share a pixel', () => {
    expect(toStepColumns(series([5, 9, 1, 6]), axisOf(4), 1)).toEqual([
      { fromPx: 0, toPx: 1, first: 5, low: 1, high: 9, last: 6, isGap: false },
    ]);
  });

  it('never makes more columns than pixels or days, loses no extreme and leaves no hole', () => {
    const arbitraryValues = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(arbitraryValues, fc.integer({ min: 1, max: 400 }), (values, widthPx) => {
        const columns = toStepColumns(series(values), axisOf(values.length), widthPx);
        expect(columns.length).toBeLessThanOrEqual(Math.min(values.length, widthPx));
        expect(Math.min(...columns.map(({ low }) => low))).toBe(Math.min(...values));
        expect(Math.max(...columns.map(({ high }) => high))).toBe(Math.max(...values));
        columns.forEach(({ fromPx }, index) => {
          expect(fromPx).toBeCloseTo(columns[index - 1]?.toPx ?? 0, 6);
        });
      }),
    );
  });
});
