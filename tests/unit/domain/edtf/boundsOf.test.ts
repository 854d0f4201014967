import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { boundsOf } from '../../../../src/domain/edtf/boundsOf.ts';
import { parseEdtf } from '../../../../src/domain/edtf/parseEdtf.ts';
import { arbitraryEdtfText } from './arbitraryEdtfText.ts';
import { read } from './read.ts';

function boundsInWords(text: string): readonly (string | null)[] {
  const { earliest, startLatest, endEarliest, latest } = boundsOf(read(text));
  return [earliest, startLatest, endEarliest, latest].map((day) => day && formatIsoDay(day));
}

describe(boundsOf, () => {
  it('pins a day from all four sides', () => {
    const day = '2025-03-14';
    expect(boundsInWords(day)).toEqual([day, day, day, day]);
  });

  it('makes no day of a lone month certain', () => {
    expect(boundsInWords('2024-08')).toEqual(['2024-08-01', '2024-08-31', '2024-08-01', '2024-08-31']);
  });

  it('makes every day of an interval of days certain', () => {
    expect(boundsInWords('2025-03-10/2025-03-13')).toEqual([
      '2025-03-10',
      '2025-03-10',
      '2025-03-13',
      '2025-03-13',
    ]);
  });

  it('is certain after the month a thing began in and before the month it ended in', () => {
    expect(boundsInWords('2024-08/2024-10')).toEqual([
      '2024-08-01',
      '2024-08-31',
      '2024-10-01',
      '2024-10-31',
    ]);
  });

  it('sets no bound at an open end', () => {
    expect(boundsInWords('2024-08/..')).toEqual(['2024-08-01', '2024-08-31', null, null]);
    expect(boundsInWords('../2025-03-14')).toEqual([null, null, '2025-03-14', '2025-03-14']);
  });

  it('lets an unknown end be as early as the start', () => {
    expect(boundsInWords('2024-08-06/')).toEqual(['2024-08-06', '2024-08-06', '2024-08-06', null]);
    expect(boundsInWords('2024-08/')).toEqual(['2024-08-01', '2024-08-31', '2024-08-01', null]);
  });

  it('lets an unknown start be as late as the end', () => {
    expect(boundsInWords('/2025-03')).toEqual([null, '2025-03-31', '2025-03-01', '2025-03-31']);
  });

  it('bounds each end by the other', () => {
    expect(boundsInWords('2025/2025-02')).toEqual(['2025-01-01', '2025-02-28', '2025-02-01', '2025-02-28']);
    expect(boundsInWords('2025-03-14/2025')).toEqual([
      '2025-03-14',
      '2025-03-14',
      '2025-03-14',
      '2025-12-31',
    ]);
  });

  it('is the same with a qualifier as without', () => {
    expect(boundsInWords('2024-08~/2025?')).toEqual(boundsInWords('2024-08/2025'));
  });

  it('keeps what is certain within what is possible', () => {
    fc.assert(
      fc.property(arbitraryEdtfText, (text) => {
        const result = parseEdtf(text);
        fc.pre(result.ok);
        const { earliest, startLatest, endEarliest, latest } = boundsOf(result.value);
        const begin = earliest ?? Number.NEGATIVE_INFINITY;
        const end = latest ?? Number.POSITIVE_INFINITY;
        expect(begin).toBeLessThanOrEqual(startLatest ?? begin);
        expect(startLatest ?? begin).toBeLessThanOrEqual(end);
        expect(begin).toBeLessThanOrEqual(endEarliest ?? end);
        expect(endEarliest ?? end).toBeLessThanOrEqual(end);
      }),
    );
  });
});
