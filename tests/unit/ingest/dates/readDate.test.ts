import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../../../src/domain/day/formatDay.ts';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { boundsOf } from '../../../../src/domain/edtf/boundsOf.ts';
import { partsOfDay } from '../../../../src/domain/day/partsOfDay.ts';
import type { Day } from '../../../../src/domain/day/Day.ts';
import type { DateOrder } from '../../../../src/domain/opening/Reading.ts';
import { orderOfDates } from '../../../../src/ingest/dates/orderOfDates.ts';
import { readDate } from '../../../../src/ingest/dates/readDate.ts';
import { arbitraryDay } from '../../domain/day/arbitraryDay.ts';
import { hostileTexts } from '../../domain/day/hostileTexts.ts';

const asText = (value: unknown, order: DateOrder | null = null): string => {
  const reading = readDate(value, order);
  if (reading.kind === 'date') return reading.date.text;
  return reading.kind === 'unreadable' ? `refused: ${reading.reason}` : reading.kind;
};

const daysOf = (value: unknown, order: DateOrder | null = null) => {
  const reading = readDate(value, order);
  if (reading.kind !== 'date') return reading.kind;
  const { earliest, latest } = boundsOf(reading.date);
  return `${earliest === null ? '' : formatIsoDay(earliest)}…${latest === null ? '' : formatIsoDay(latest)}`;
};

/** Every way in use to write one day, with the order it needs. */
const notations: Readonly<Record<string, (day: Day) => unknown>> = {
  'ISO 8601': formatIsoDay,
  'an early hour far east': (day) => `${formatIsoDay(day)}T00:15:00+14:00`,
  'a late hour far west': (day) => `${formatIsoDay(day)}T23:45:00-11:00`,
  'a time after a space': (day) => `${formatIsoDay(day)} 23:59:59.999 UTC`,
  'slashes, year first': (day) => formatIsoDay(day).replaceAll('-', '/'),
  'no marks': (day) => formatIsoDay(day).replaceAll('-', ''),
  'a number without marks': (day) => Number(formatIsoDay(day).replaceAll('-', '')),
  'full stops': (day) => formatIsoDay(day).split('-').toReversed().join('.'),
  'single digits': (day) => {
    const { year, month, dayOfMonth } = partsOfDay(day);
    return `${dayOfMonth}.${month}.${year}, 9:05`;
  },
  'a month name': (day) => formatDay(day, 'en-GB', 'long'),
  'an American month name': (day) => formatDay(day, 'en-US', 'long'),
  'a short month name': (day) => formatDay(day, 'en-US', 'short'),
  'a weekday before it': (day) => formatDay(day, 'en-US', 'weekday'),
  Ukrainian: (day) => formatDay(day, 'uk', 'long'),
  Russian: (day) => formatDay(day, 'ru', 'long'),
};

/** The furthest either way, and one that skipped a whole day. */
const zones = ['Pacific/Apia', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Kyiv'];

describe(readDate, () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(
    Object.entries(notations).flatMap(([name, write]) => zones.map((zone) => [name, zone, write] as const)),
  )('reads every day back that is written with %s, where the clock is that of %s', (_, zone, write) => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(arbitraryDay(1000, 2999), (day) => {
        expect(daysOf(write(day))).toBe(`${formatIsoDay(day)}…${formatIsoDay(day)}`);
      }),
    );
  });

  it.each(['seconds', 'milliseconds'] as const)(
    'reads %s since 1970 as the UTC day, number or text',
    (unit) => {
      fc.assert(
        fc.property(arbitraryDay(2002, 2080), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
          const count = (day * 86_400 + second) * (unit === 'seconds' ? 1 : 1000);
          expect([asText(count), asText(String(count))]).toEqual([formatIsoDay(day), formatIsoDay(day)]);
        }),
      );
    },
  );

  it('reads a day and a month either way round as told, and asks when not told', () => {
    fc.assert(
      fc.property(arbitraryDay(1900, 2100), (day) => {
        const { year, month, dayOfMonth } = partsOfDay(day);
        const iso = formatIsoDay(day);
        expect(asText(`${dayOfMonth}/${month}/${year}`, 'day-first')).toBe(iso);
        expect(asText(`${month}/${dayOfMonth}/${year}`, 'month-first')).toBe(iso);
        const isClear = dayOfMonth > 12 || dayOfMonth === month;
        expect(asText(`${dayOfMonth}/${month}/${year}`)).toBe(isClear ? iso : 'ambiguous');
        expect(asText(`${month}-${dayOfMonth}-${year} 12:30 PM`)).toBe(isClear ? iso : 'ambiguous');
      }),
    );
  });

  it.each([
    '2024-08/2025-03-14',
    '2024-08/..',
    '2025-03-14~',
    '2024-08-XX',
    '2024-21',
    '202X',
    '2024',
    '2025-03-14T09:30:00Z',
  ])('keeps the EDTF text %s as it stands', (text) => {
    expect(asText(text)).toBe(text);
  });

  it.each([
    ['2025-3-4', '2025-03-04'],
    ['14/03/2025 09:30', '2025-03-14'],
    ['3/14/2025 2:15 PM', '2025-03-14'],
    ['04/04/2025', '2025-04-04'],
    ['03.04.2025', '2025-04-03'],
    ['14-Mar-2025', '2025-03-14'],
    ['14th of March 2025', '2025-03-14'],
    ['Fri, 14 Mar 2025 23:20:00 -0500', '2025-03-14'],
    ['Fri Mar 14 2025 00:00:00 GMT+0300 (Moscow Standard Time)', '2025-03-14'],
    ['March 2025', '2025-03'],
    ['March, 2025', '2025-03'],
    ['14 серпня 2024 р.', '2024-08-14'],
    ['2025-03-10 / 2025-03-13', '2025-03-10/2025-03-13'],
    ['  2025-03-14  ', '2025-03-14'],
    [new Date('2025-03-14T23:30:00Z'), '2025-03-14'],
    [1_741_910_400n, '2025-03-14'],
    [2025, '2025'],
  ])('reads %s as %s', (value, text) => {
    expect(asText(value)).toBe(text);
  });

  it.each([null, undefined, '', '  ', 'N/A', 'null', '—'])('finds no date in %o', (value) => {
    expect(asText(value)).toBe('none');
  });

  it.each([
    ['0225-03-14', /^refused: is of the year 225; only years from 1000 to 2999/],
    ['Y20250', /of the year 20250/],
    [9_999_999_999_999, /^2286|^refused/],
    ['31.02.2025', /a day that does not exist/],
    ['2025-02-30', /does not exist/],
    ['14/15/2025', /does not exist/],
    ['14.03.25', /a year of two digits/],
    ['yesterday', /is no date that can be read/],
    ['14 Marchember 2025', /is no date/],
    [45_730, /a number that is no date/],
    ['45730', /a number that is no date/],
    [-1, /a number that is no date/],
    [Number.NaN, /a number that is no date/],
    [true, /neither text nor a number/],
    [['2025-03-14'], /neither text nor a number/],
    [new Date('nonsense'), /neither text nor a number/],
  ])('says why %s is no date', (value, reason) => {
    expect(asText(value)).toMatch(reason);
  });

  it('neither throws nor dwells on hostile texts', () => {
    for (const text of hostileTexts) expect(() => readDate(text, null)).not.toThrow();
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (value) => {
        readDate(value, null);
      }),
    );
  });
});

describe(orderOfDates, () => {
  it.each([
    [['03/04/2025', '14/04/2025'], { order: 'day-first', example: '03/04/2025' }],
    [['03/04/2025 10:00', '04/14/2025 9:00 AM'], { order: 'month-first', example: '03/04/2025 10:00' }],
    [['03/04/2025', '04/04/2025'], { order: null, example: '03/04/2025' }],
    [['14/04/2025', '04/14/2025', '01/02/2025'], { order: null, example: '01/02/2025' }],
    [['2025-03-14', '03.04.2025', 7, null], { order: null, example: null }],
  ])('finds in %o %o', (dates, found) => {
    expect(orderOfDates(dates)).toEqual(found);
  });
});
