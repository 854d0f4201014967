import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { parseDay } from '../../../../src/domain/day/parseDay.ts';
import { arbitraryDay, dayOf } from './arbitraryDay.ts';
import { hostileTexts } from './hostileTexts.ts';

describe(parseDay, () => {
  it.each([
    ['2025-03-14', dayOf(2025, 3, 14)],
    ['0000-01-01', dayOf(0, 1, 1)],
    ['0044-02-29', dayOf(44, 2, 29)],
    ['9999-12-31', dayOf(9999, 12, 31)],
  ])('reads %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-3-14',
    '25-03-14',
    '02025-03-14',
    '+002025-03-14',
    '-0044-03-15',
    '20250314',
    '2025/03/14',
    '2025-03',
    '2025-03-14T00:00:00Z',
    ' 2025-03-14',
    '2025-03-14 ',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('refuses hostile texts', () => {
    expect(hostileTexts.filter((text) => parseDay(text) !== null)).toEqual([]);
  });

  it('reads back every day that is written', () => {
    fc.assert(
      fc.property(arbitraryDay(0, 9999), (day) => {
        expect(parseDay(formatIsoDay(day))).toBe(day);
      }),
    );
  });

  it('reads a text only as the day that is written as that text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d\d-\d\d$/), (text) => {
        const day = parseDay(text);
        expect(day === null ? null : formatIsoDay(day)).toBe(day === null ? null : text);
      }),
    );
  });
});

describe(formatIsoDay, () => {
  it('pads years, months and days', () => {
    expect(formatIsoDay(dayOf(7, 3, 4))).toBe('0007-03-04');
  });

  it('writes years of other lengths in the expanded form', () => {
    expect(formatIsoDay(dayOf(-44, 3, 15))).toBe('-000044-03-15');
    expect(formatIsoDay(dayOf(12_345, 6, 7))).toBe('+012345-06-07');
  });
});
