import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { clampDay } from '../../../../src/domain/day/clampDay.ts';
import { lastDayOfMonth } from '../../../../src/domain/day/lastDayOfMonth.ts';
import { partsOfDay } from '../../../../src/domain/day/partsOfDay.ts';
import { arbitraryDay, dayOf } from './arbitraryDay.ts';

const days = arbitraryDay(-9999, 9999);
const counts = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe(addDays, () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(dayOf(2024, 2, 28), 1)).toBe(dayOf(2024, 2, 29));
    expect(addDays(dayOf(2025, 2, 28), 1)).toBe(dayOf(2025, 3, 1));
    expect(addDays(dayOf(2025, 1, 1), -1)).toBe(dayOf(2024, 12, 31));
  });

  it('does not skip 30 December 2011, which Samoa did', () => {
    expect(addDays(dayOf(2011, 12, 29), 1)).toBe(dayOf(2011, 12, 30));
  });

  it('stays put for 0, comes back for the opposite, and adds up', () => {
    fc.assert(
      fc.property(days, counts, counts, (day, count, more) => {
        expect(addDays(day, 0)).toBe(day);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(addDays(addDays(day, count), more)).toBe(addDays(day, count + more));
      }),
    );
  });

  it('moves the weekday on by the count', () => {
    fc.assert(
      fc.property(days, fc.nat(1000), (day, count) => {
        const expected = ((partsOfDay(day).weekday - 1 + count) % 7) + 1;
        expect(partsOfDay(addDays(day, count)).weekday).toBe(expected);
      }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
    'throws rather than make a day of %d',
    (count) => {
      expect(() => addDays(dayOf(2025, 3, 14), count)).toThrow(RangeError);
    },
  );
});

describe(lastDayOfMonth, () => {
  it.each([
    [2025, 1, 31],
    [2025, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
  ])('of %i-%i is the %ith', (year, month, dayOfMonth) => {
    expect(lastDayOfMonth(year, month)).toBe(dayOf(year, month, dayOfMonth));
  });

  it('is followed by the first of a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(partsOfDay(addDays(lastDayOfMonth(year, month), 1)).dayOfMonth).toBe(1);
      }),
    );
  });

  it.each([0, 13, 1.5, Number.NaN])('throws for month %d', (month) => {
    expect(() => lastDayOfMonth(2025, month)).toThrow(RangeError);
  });
});

describe(clampDay, () => {
  const first = dayOf(2024, 8, 1);
  const last = dayOf(2025, 3, 14);

  it('leaves a day between the ends, and the ends themselves, alone', () => {
    for (const day of [first, dayOf(2024, 12, 24), last]) expect(clampDay(day, first, last)).toBe(day);
  });

  it('brings a day outside back to the nearer end', () => {
    expect(clampDay(dayOf(2024, 7, 31), first, last)).toBe(first);
    expect(clampDay(dayOf(2030, 1, 1), first, last)).toBe(last);
  });

  it('gives the first day when the ends are crossed', () => {
    for (const day of [first, dayOf(2024, 12, 24), last]) expect(clampDay(day, last, first)).toBe(last);
  });
});
