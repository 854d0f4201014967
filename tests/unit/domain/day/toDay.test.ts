import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURTHEST_YEAR, toDay } from '../../../../src/domain/day/toDay.ts';
import { partsOfDay } from '../../../../src/domain/day/partsOfDay.ts';
import { arbitraryDay, dayOf } from './arbitraryDay.ts';

describe(toDay, () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 1, 2, 1],
    [2000, 3, 1, 11_017],
    [2025, 3, 14, 20_161],
    [0, 1, 1, -719_528],
    [1, 1, 1, -719_162],
    [99, 12, 31, -683_004],
  ])('counts %i-%i-%i from 1970-01-01', (year, month, dayOfMonth, count) => {
    expect(toDay(year, month, dayOfMonth)).toBe(count);
  });

  it.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, -1],
    [2024, 1.5, 1],
    [2024, 1, 1.5],
    [2024.5, 1, 1],
    [Number.NaN, 1, 1],
    [2024, Number.NaN, 1],
    [2024, 1, Number.POSITIVE_INFINITY],
    [FURTHEST_YEAR + 1, 1, 1],
    [-FURTHEST_YEAR - 1, 1, 1],
  ])('knows no day %d-%d-%d', (year, month, dayOfMonth) => {
    expect(toDay(year, month, dayOfMonth)).toBeNull();
  });

  it('has a leap day in 2000, 2024 and year 0, as the Gregorian calendar has', () => {
    expect([2000, 2024, 0].map((year) => toDay(year, 2, 29))).not.toContain(null);
  });

  it('orders days as their dates are ordered', () => {
    const years = arbitraryDay(-9999, 9999);
    fc.assert(
      fc.property(years, years, (day, other) => {
        const [a, b] = [partsOfDay(day), partsOfDay(other)];
        const byDate = a.year - b.year || a.month - b.month || a.dayOfMonth - b.dayOfMonth;
        expect(Math.sign(day - other)).toBe(Math.sign(byDate));
      }),
    );
  });
});

describe(partsOfDay, () => {
  it('takes a day apart, with Monday as day 1 and Sunday as day 7', () => {
    expect(partsOfDay(dayOf(2025, 3, 14))).toEqual({ year: 2025, month: 3, dayOfMonth: 14, weekday: 5 });
    expect(partsOfDay(dayOf(2025, 3, 16)).weekday).toBe(7);
    expect(partsOfDay(dayOf(2025, 3, 17)).weekday).toBe(1);
  });

  it('gives back what the day was made of', () => {
    fc.assert(
      fc.property(arbitraryDay(-FURTHEST_YEAR, FURTHEST_YEAR), (day) => {
        const { year, month, dayOfMonth } = partsOfDay(day);
        expect(toDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});
