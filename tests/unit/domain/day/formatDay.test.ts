import { describe, expect, it } from 'vitest';
import { type DayStyle, formatDay, formatDayRange } from '../../../../src/domain/day/formatDay.ts';
import { dayOf } from './arbitraryDay.ts';

const report = dayOf(2025, 3, 14);

describe(formatDay, () => {
  it.each<[DayStyle, string]>([
    ['long', '14 March 2025'],
    ['short', '14 Mar 2025'],
    ['weekday', 'Friday 14 March 2025'],
    ['numeric', '14/03/2025'],
    ['month', 'March 2025'],
    ['dayMonth', '14 Mar'],
    ['year', '2025'],
  ])('writes %s as %s', (style, text) => {
    expect(formatDay(report, 'en-GB', style)).toBe(text);
  });

  it('writes the same day in other languages', () => {
    expect(formatDay(report, 'uk', 'long')).toContain('14 березня 2025');
    expect(formatDay(report, 'de', 'weekday')).toBe('Freitag, 14. März 2025');
  });

  it('counts in the Gregorian calendar where the locale has another', () => {
    expect(formatDay(report, 'th-TH', 'year')).toContain('2025');
  });

  it('names the era of years before 1', () => {
    expect(formatDay(dayOf(-43, 3, 15), 'en-GB', 'long')).toBe('15 March 44 BC');
    expect(formatDay(dayOf(1, 1, 1), 'en-GB', 'year')).toBe('1');
  });
});

describe(formatDayRange, () => {
  it.each([
    [dayOf(2025, 3, 10), dayOf(2025, 3, 13), 'long', '10–13 March 2025'],
    [dayOf(2025, 2, 28), dayOf(2025, 3, 3), 'long', '28 February – 3 March 2025'],
    [dayOf(2024, 12, 31), dayOf(2025, 1, 1), 'long', '31 December 2024 – 1 January 2025'],
    [dayOf(2024, 8, 1), dayOf(2024, 10, 31), 'month', 'August – October 2024'],
    [dayOf(2024, 8, 1), dayOf(2025, 3, 14), 'year', '2024–2025'],
    [report, report, 'long', '14 March 2025'],
    [dayOf(2025, 3, 1), dayOf(2025, 3, 31), 'month', 'March 2025'],
  ] as const)('writes what %i and %i share once', (first, last, style, text) => {
    expect(formatDayRange(first, last, 'en-GB', style)).toBe(text);
  });
});
