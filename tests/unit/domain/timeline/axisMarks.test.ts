import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/domain/day/formatDay.ts';
import { axisMarks } from '../../../../src/domain/timeline/axisMarks.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const written = (first: string, last: string) =>
  axisMarks({ zoom: 'whole', first: dayAt(first), last: dayAt(last) }).map(({ day, style }) =>
    formatDay(day, 'en-GB', style),
  );

describe(axisMarks, () => {
  it('writes every day of a week', () => {
    expect(written('2025-03-13', '2025-03-15')).toEqual(['13 Mar', '14 Mar', '15 Mar']);
  });

  it('writes the Mondays of a month', () => {
    expect(written('2025-03-01', '2025-03-28')).toEqual(['3 Mar', '10 Mar', '17 Mar', '24 Mar']);
  });

  it('writes the months of a year, with the year where it begins', () => {
    expect(written('2024-10-15', '2025-02-15')).toEqual(['November 2024', 'Dec', 'January 2025', 'Feb']);
  });

  it('writes the turn of a year alone among the months of a longer time', () => {
    const marks = written('2023-01-30', '2025-03-14');
    expect(marks).toHaveLength(26);
    expect(marks.filter((mark) => /\d/.test(mark))).toEqual(['February 2023', '2024', '2025']);
  });

  it('writes only the years of many', () => {
    expect(written('2019-03-09', '2025-03-14')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  });
});
