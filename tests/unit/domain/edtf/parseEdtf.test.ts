import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/domain/edtf/parseEdtf.ts';
import { hostileTexts } from '../day/hostileTexts.ts';
import { arbitraryEdtfText } from './arbitraryEdtfText.ts';
import { read, readDate, refusalOf, spanOf } from './read.ts';

describe(parseEdtf, () => {
  it.each([
    ['2025-03-14', 'day', '2025-03-14 2025-03-14'],
    ['2024-02-29', 'day', '2024-02-29 2024-02-29'],
    ['2024-02', 'month', '2024-02-01 2024-02-29'],
    ['2024', 'year', '2024-01-01 2024-12-31'],
    ['0000', 'year', '0000-01-01 0000-12-31'],
    ['-0044', 'year', '-000044-01-01 -000044-12-31'],
    ['-0044-03-15', 'day', '-000044-03-15 -000044-03-15'],
    ['Y12345', 'year', '+012345-01-01 +012345-12-31'],
    ['Y-12345', 'year', '-012345-01-01 -012345-12-31'],
    ['2024-21', 'season', '2024-03-01 2024-05-31'],
    ['2024-22', 'season', '2024-06-01 2024-08-31'],
    ['2024-23', 'season', '2024-09-01 2024-11-30'],
    ['2024-24', 'season', '2024-12-01 2025-02-28'],
    ['2023-24', 'season', '2023-12-01 2024-02-29'],
  ])('reads %s to the %s', (text, precision, span) => {
    expect(readDate(text)).toMatchObject({ text, precision, unspecified: false });
    expect(spanOf(text)).toBe(span);
  });

  it.each([
    ['201X', 'decade', '2010-01-01 2019-12-31'],
    ['20XX', 'century', '2000-01-01 2099-12-31'],
    ['-004X', 'decade', '-000049-01-01 -000040-12-31'],
    ['2004-XX', 'year', '2004-01-01 2004-12-31'],
    ['1985-XX-XX', 'year', '1985-01-01 1985-12-31'],
    ['1985-04-XX', 'month', '1985-04-01 1985-04-30'],
  ])('knows of %s no more than the %s', (text, precision, span) => {
    expect(readDate(text)).toMatchObject({ precision, unspecified: true });
    expect(spanOf(text)).toBe(span);
  });

  it.each([
    ['2024', false, false],
    ['2024?', true, false],
    ['2024~', false, true],
    ['2024%', true, true],
    ['2024-08-06%', true, true],
    ['2024-22~', false, true],
    ['201X?', true, false],
    ['Y12345~', false, true],
  ])('reads the qualifier of %s', (text, uncertain, approximate) => {
    expect(readDate(text)).toMatchObject({ text, uncertain, approximate });
    expect(spanOf(text)).toBe(spanOf(text.replace(/[?~%]/, '')));
  });

  it.each([
    '2025-03-14T23:30:00',
    '2025-03-14T23:30:00Z',
    '2025-03-14T23:30:00-11:00',
    '2025-03-14T00:30:00+14:00',
    '2025-03-14T00:30:00+03',
    '2025-03-14T00:30:00.000Z',
    '2025-03-14T00:30',
    '2025-03-14T24:00:00',
  ])('takes %s as the calendar day that is written', (text) => {
    expect(spanOf(text)).toBe('2025-03-14 2025-03-14');
    expect(readDate(text).precision).toBe('day');
  });

  it('reads both ends of an interval, each to its own precision', () => {
    expect(read('2024-08~/2025-03-14?')).toEqual({
      kind: 'interval',
      text: '2024-08~/2025-03-14?',
      start: readDate('2024-08~'),
      end: readDate('2025-03-14?'),
    });
  });

  it.each([
    ['2024-08/..', 'date', 'open'],
    ['2024-08/', 'date', 'unknown'],
    ['../2025-03-14', 'open', 'date'],
    ['/2025-03-14', 'unknown', 'date'],
  ])('tells an open end from an unknown one in %s', (text, start, end) => {
    expect(read(text)).toMatchObject({ start: { kind: start }, end: { kind: end } });
  });

  it.each(['2025-03-14/2025-03-14', '2025/2025-02', '2025-03/2025', '2024-24/2025-01', '-0044/0010'])(
    'accepts %s, which need not end before it starts',
    (text) => {
      expect(refusalOf(text)).toBeNull();
    },
  );

  it.each([
    ['', 'the date is empty'],
    [' 2025', 'a date has no spaces in it'],
    ['2024-13', 'month 13 does not exist'],
    ['2024-00', 'month 0 does not exist'],
    ['2024-25', 'part 25 of a year (EDTF level 2) is not supported; seasons are 21 to 24'],
    ['2023-02-29', 'day 29 does not exist in month 2 of 2023'],
    ['2024-04-31', 'day 31 does not exist in month 4 of 2024'],
    ['2024-04-00', 'day 0 does not exist in month 4 of 2024'],
    ['2024-21-01', 'a season has no days'],
    ['14 March 2025', 'a date has no spaces in it'],
    ['March', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['20250314', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['2025-3-14', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['19', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['201x', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['..', 'dates are written 2025-03-14, 2025-03 or 2025'],
    ['-0000', 'year -0000 does not exist; 0000 is the year before 0001'],
    ['2025/2024', 'the interval ends before it starts'],
    ['2025-03-14/2025-02', 'the interval ends before it starts'],
    ['../..', 'an interval needs a date at one end at least'],
    ['/', 'an interval needs a date at one end at least'],
    ['2024/2025-13', 'month 13 does not exist'],
    ['2024-13/2025', 'month 13 does not exist'],
    ['Y170000002', 'only the years from -99999 to 99999 can be placed in time'],
    ['Y2024', 'Y is only for years of more than four digits; other years have four digits and no Y'],
    ['Y', 'after Y comes a year in digits only'],
    ['2025-03-14T09:30Z~', 'a date with a time takes no ?, ~ or %'],
    ['2025-03T09:30', 'a time can only follow a full date with year, month and day'],
  ])('refuses %j: %s', (text, reason) => {
    expect(refusalOf(text)).toBe(reason);
  });

  it.each(['14/03/2025', '2024/2025/2026'])('points %s to one slash only', (text) => {
    expect(refusalOf(text)).toContain('only one slash');
  });

  it.each([
    '2025-03-14T25:00:00',
    '2025-03-14T24:01',
    '2025-03-14T',
    '2025-03-14T10:60:00',
    '2025-03-14T10Z',
  ])('knows no such time of day as in %s', (text) => {
    expect(refusalOf(text)).toContain('no such time of day');
  });

  it.each([
    '[2024,2025]',
    '{2024..2025}',
    '[..2024]',
    '2024?-08',
    '?2024-08',
    '2024-~08',
    '1XXX',
    'XXXX',
    '20XX-08',
    '2024-XX-01',
    '2024-1X',
    '2024-08-1X',
    'Y17E7',
    '1950S2',
    '2024-30',
  ])('says of %s that level 2 is the matter', (text) => {
    expect(refusalOf(text)).toContain('level 2');
  });

  it('refuses hostile texts without throwing', () => {
    expect(hostileTexts.filter((text) => refusalOf(text) === null)).toEqual([]);
  });

  it('throws at nothing', () => {
    const almostDates = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/X?~%.YTZE:+[]{}, ')) });
    fc.assert(
      fc.property(fc.oneof(almostDates, fc.string({ unit: 'binary' })), (text) => {
        expect(() => parseEdtf(text)).not.toThrow();
      }),
    );
  });

  it('keeps the text, from which the same value can be read again', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        const first = parseEdtf(text);
        fc.pre(first.ok);
        expect(first.value.text).toBe(text);
        expect(parseEdtf(first.value.text)).toEqual(first);
      }),
    );
  });

  it('never has a date whose last day comes before its first', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok && result.value.kind === 'date');
        expect(result.value.first).toBeLessThanOrEqual(result.value.last);
      }),
    );
  });
});
