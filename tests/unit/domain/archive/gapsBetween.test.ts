import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../../../../src/domain/archive/gapsBetween.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const gaps = (...days: readonly string[]) =>
  gapsBetween(days.map(dayAt)).map(({ first, last }) => `${formatIsoDay(first)}/${formatIsoDay(last)}`);

describe(gapsBetween, () => {
  it('finds each unbroken stretch without a snapshot', () => {
    expect(gaps('2025-03-01', '2025-03-03', '2025-03-04', '2025-03-10')).toEqual([
      '2025-03-02/2025-03-02',
      '2025-03-05/2025-03-09',
    ]);
  });

  it('finds none where every day has one, or there is but one', () => {
    expect(gaps('2025-02-28', '2025-03-01')).toEqual([]);
    expect(gaps('2025-02-28')).toEqual([]);
  });
});
