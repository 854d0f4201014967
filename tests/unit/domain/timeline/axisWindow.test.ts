import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import type { Period } from '../../../../src/domain/day/Period.ts';
import type { Day } from '../../../../src/domain/day/Day.ts';
import {
  type AxisWindow,
  type AxisZoom,
  axisWindowAround,
  axisWindowHolding,
  axisZooms,
  neighbourZoom,
} from '../../../../src/domain/timeline/axisWindow.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const { coverage } = buildDataset();
const arbitraryZoom = fc.constantFrom<AxisZoom[]>('whole', 'year', 'quarter', 'month', 'week');
const arbitraryDate = fc
  .integer({ min: 0, max: coverage.last - coverage.first })
  .map((days) => addDays(coverage.first, days));
const years = { first: dayAt('2019-03-09'), last: dayAt('2025-03-14') };
const short = { text: '2025-03-12/2025-03-14', first: dayAt('2025-03-12'), last: dayAt('2025-03-14') };

const lengthDays = ({ first, last }: AxisWindow) => last - first + 1;
const holds = ({ first, last }: AxisWindow, date: Day) => first <= date && date <= last;

describe(axisWindowAround, () => {
  it('shows the whole coverage at first, wherever the date is', () => {
    expect(axisWindowAround(coverage, 'whole', dayAt('2025-03-13'))).toEqual({
      zoom: 'whole',
      first: coverage.first,
      last: coverage.last,
    });
  });

  it('shows at the closest zoom a week and a day, the date in the middle', () => {
    expect(axisWindowAround(coverage, 'week', dayAt('2024-12-24'))).toEqual({
      zoom: 'week',
      first: dayAt('2024-12-20'),
      last: dayAt('2024-12-27'),
    });
  });

  it('does not reach past the coverage', () => {
    expect(axisWindowAround(coverage, 'week', dayAt('2025-03-14'))).toMatchObject({
      first: dayAt('2025-03-07'),
      last: dayAt('2025-03-14'),
    });
    expect(axisWindowAround(coverage, 'month', dayAt('2024-08-02')).first).toBe(coverage.first);
    expect(axisWindowAround(short, 'week', short.first)).toMatchObject({
      first: short.first,
      last: short.last,
    });
  });

  it('gets shorter with each step', () => {
    const lengthsIn = (period: Period) =>
      axisZooms(period).map((zoom) => lengthDays(axisWindowAround(period, zoom, period.last)));
    expect(lengthsIn(coverage)).toEqual([226, 91, 28, 8]);
    expect(lengthsIn(years)).toEqual([2198, 366, 91, 28, 8]);
  });

  it('holds the date and lies within the coverage', () => {
    fc.assert(
      fc.property(arbitraryZoom, arbitraryDate, (zoom, date) => {
        const window = axisWindowAround(coverage, zoom, date);
        expect(holds(window, date)).toBe(true);
        expect(window.first).toBeGreaterThanOrEqual(coverage.first);
        expect(window.last).toBeLessThanOrEqual(coverage.last);
      }),
    );
  });
});

describe(axisWindowHolding, () => {
  const week = axisWindowAround(coverage, 'week', dayAt('2024-12-24'));

  it('stays put while the date is in it', () => {
    expect(axisWindowHolding(coverage, week, week.first)).toBe(week);
    expect(axisWindowHolding(coverage, week, week.last)).toBe(week);
  });

  it('slides just far enough', () => {
    expect(axisWindowHolding(coverage, week, addDays(week.last, 1))).toEqual({
      zoom: 'week',
      first: addDays(week.first, 1),
      last: addDays(week.last, 1),
    });
    expect(axisWindowHolding(coverage, week, addDays(week.first, -2)).first).toBe(addDays(week.first, -2));
  });

  it('holds the date, keeps its length and stays within the coverage', () => {
    fc.assert(
      fc.property(arbitraryZoom, arbitraryDate, arbitraryDate, (zoom, from, date) => {
        const before = axisWindowAround(coverage, zoom, from);
        const after = axisWindowHolding(coverage, before, date);
        expect(holds(after, date)).toBe(true);
        expect(lengthDays(after)).toBe(lengthDays(before));
        expect(holds({ zoom, ...coverage }, after.first) && holds({ zoom, ...coverage }, after.last)).toBe(
          true,
        );
      }),
    );
  });
});

describe(axisZooms, () => {
  it('leaves out every span that would show no less than the whole', () => {
    expect(axisZooms(years)).toEqual(['whole', 'year', 'quarter', 'month', 'week']);
    expect(axisZooms(coverage)).toEqual(['whole', 'quarter', 'month', 'week']);
    expect(axisZooms({ first: dayAt('2024-01-01'), last: dayAt('2024-12-31') })).not.toContain('year');
    expect(axisZooms(short)).toEqual(['whole']);
  });
});

describe(neighbourZoom, () => {
  it('goes one step and stays at either end', () => {
    expect(neighbourZoom(years, 'whole', 1)).toBe('year');
    expect(neighbourZoom(coverage, 'whole', 1)).toBe('quarter');
    expect(neighbourZoom(coverage, 'quarter', -1)).toBe('whole');
    expect(neighbourZoom(coverage, 'whole', -1)).toBe('whole');
    expect(neighbourZoom(coverage, 'week', 1)).toBe('week');
    expect(neighbourZoom(short, 'whole', 1)).toBe('whole');
  });
});
