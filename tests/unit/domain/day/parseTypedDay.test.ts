import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayStyle, formatDay } from '../../../../src/domain/day/formatDay.ts';
import { parseTypedDay } from '../../../../src/domain/day/parseTypedDay.ts';
import { arbitraryDay, dayOf } from './arbitraryDay.ts';

describe(parseTypedDay, () => {
  it.each([
    '2025-03-14',
    '14/03/2025',
    '14/3/2025',
    '14.3.2025',
    '14.03.2025',
    '14 March 2025',
    '14 Mar 2025',
    '14 mar. 2025',
    '14 MARCH, 2025',
    'March 14, 2025',
    'march 14 2025',
    'Mar. 14, 2025',
    'Friday 14 March 2025',
    'Fri, 14 Mar 2025',
    '  14   March \t 2025  ',
  ])('reads %j as 14 March 2025', (text) => {
    expect(parseTypedDay(text, 'en-GB')).toBe(dayOf(2025, 3, 14));
  });

  it('takes the day first, as the box says', () => {
    expect(parseTypedDay('03/04/2025', 'en-GB')).toBe(dayOf(2025, 4, 3));
  });

  it.each(['5 Sept 2024', '5 Sep 2024', 'September 5, 2024'])('knows September in %j', (text) => {
    expect(parseTypedDay(text, 'en-GB')).toBe(dayOf(2024, 9, 5));
  });

  it.each([
    '',
    '   ',
    'yesterday',
    '14/03',
    '14/03/25',
    '14/03.2025',
    '03/14/2025',
    '31/04/2025',
    '29 February 2025',
    '14 M 2025',
    '14 Ma 2025',
    '14 Mai 2025',
    '14 Marchy 2025',
    'March 2025',
    '2025',
    '2025-03-14T10:00:00Z',
    '١٤/٠٣/٢٠٢٥',
    '<b>14 March 2025</b>',
  ])('refuses %j', (text) => {
    expect(parseTypedDay(text, 'en-GB')).toBeNull();
  });

  it('refuses texts longer than any date at once', () => {
    for (const text of ['9'.repeat(100_000), `14${' '.repeat(100_000)}March 2025`]) {
      expect(parseTypedDay(text, 'en-GB')).toBeNull();
    }
  });

  it.each<DayStyle>(['long', 'short', 'weekday', 'numeric'])('reads what the page shows as %s', (style) => {
    fc.assert(
      fc.property(arbitraryDay(1000, 9999), (day) => {
        expect(parseTypedDay(formatDay(day, 'en-GB', style), 'en-GB')).toBe(day);
      }),
    );
  });

  it.each(['uk', 'ru'])('reads what the page shows in the language %s, and English besides', (locale) => {
    for (const style of ['long', 'weekday', 'numeric'] as const) {
      fc.assert(
        fc.property(arbitraryDay(1000, 9999), (day) => {
          expect(parseTypedDay(formatDay(day, locale, style), locale)).toBe(day);
          expect(parseTypedDay(formatDay(day, 'en-GB', style), locale)).toBe(day);
        }),
      );
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseTypedDay(text, 'en-GB')).not.toThrow();
      }),
    );
  });
});
