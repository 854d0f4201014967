import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { areaReadings } from '../../../../src/domain/timeline/areaReadings.ts';
import { areaSeries } from '../../../../src/domain/timeline/areaSeries.ts';
import { arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim, type ClaimParts } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

const { coverage } = buildDataset();
const held: ClaimParts = {
  id: 'held',
  predicate: 'area-held',
  holder: 'ukraine',
  place: 'sudzha',
  quantity: { op: '=', value: 500, unit: 'km2' },
  aboutTime: '2025-01-10',
};
const peak: ClaimParts = { ...held, id: 'peak', predicate: 'area-held-peak' };

/** Each stretch as `id footing first–last`. */
const stretches = (...claims: readonly ClaimParts[]) =>
  areaSeries(
    claims.map((parts) => buildClaim(parts)),
    coverage,
  ).flatMap(({ claim, stretches: all }) =>
    all.map(
      ({ footing, first, last }) => `${claim.id} ${footing} ${formatIsoDay(first)}–${formatIsoDay(last)}`,
    ),
  );

describe(areaSeries, () => {
  it('lets a dated figure stand, ageing, to the end of the coverage', () => {
    expect(stretches(held)).toEqual([
      'held certain 2025-01-10–2025-01-10',
      'held aged 2025-01-11–2025-03-14',
    ]);
  });

  it('ends a figure where its speaker gives a newer one, and draws nothing between', () => {
    expect(stretches(held, { ...held, id: 'newer', aboutTime: '2025-02-01' })).toEqual([
      'held certain 2025-01-10–2025-01-10',
      'held aged 2025-01-11–2025-01-31',
      'newer certain 2025-02-01–2025-02-01',
      'newer aged 2025-02-02–2025-03-14',
    ]);
    expect(stretches(held, { ...held, id: 'next', aboutTime: '2025-01-11' })[1]).toMatch(/^next certain/);
  });

  it.each([
    ['speaker', { actor: 'general-staff' }],
    ['place', { place: 'belgorod' }],
    ['holder', { holder: 'russia' }],
  ] as const)('lets a figure for another %s replace nothing', (_, other) => {
    expect(stretches(held, { ...held, ...other, id: 'other', aboutTime: '2025-02-01' })).toContain(
      'held aged 2025-01-11–2025-03-14',
    );
  });

  it('shows a peak without a day over its possible days and not beyond', () => {
    expect(stretches({ ...peak, aboutTime: '2024-08/2025-03-13' })).toEqual([
      'peak possible 2024-08-01–2025-03-13',
    ]);
    expect(stretches({ ...peak, aboutTime: '2024-11-04' })).toEqual(['peak certain 2024-11-04–2024-11-04']);
  });

  it('is sure of a span only between its coarse ends, and lets it end', () => {
    expect(stretches({ ...held, aboutTime: '2024-09/2024-11' })).toEqual([
      'held possible 2024-09-01–2024-09-29',
      'held certain 2024-09-30–2024-11-01',
      'held possible 2024-11-02–2024-11-30',
    ]);
    expect(stretches({ ...held, aboutTime: '2025-03-01/..' })).toEqual([
      'held certain 2025-03-01–2025-03-14',
    ]);
  });

  it('keeps within the coverage', () => {
    expect(stretches({ ...held, aboutTime: '2024-05-01' })).toEqual(['held aged 2024-08-01–2025-03-14']);
    expect(stretches({ ...held, aboutTime: '2025-06-01' })).toEqual([]);
    expect(stretches({ ...held, aboutTime: '../2024-08-02' })).toEqual([
      'held certain 2024-08-01–2024-08-02',
    ]);
  });

  it('draws no denial, no other unit and no claim without a figure', () => {
    expect(stretches({ ...held, polarity: 'denies' })).toEqual([]);
    expect(stretches({ ...held, quantity: { op: '=', value: 3, unit: 'villages' } })).toEqual([]);
    expect(stretches({ ...held, quantity: null })).toEqual([]);
    expect(stretches({ ...held, predicate: 'advance' })).toEqual([]);
  });

  it('never lets two stretches of one figure overlap', () => {
    fc.assert(
      fc.property(arbitraryDataset, ({ claims, coverage: reach }) => {
        for (const { stretches: all } of areaSeries(claims, reach)) {
          for (const [index, { first, last }] of all.entries()) {
            expect(first).toBeLessThanOrEqual(last);
            expect(first).toBeGreaterThan(all[index - 1]?.last ?? -Infinity);
          }
        }
      }),
    );
  });
});

describe(areaReadings, () => {
  const figures = areaSeries(embeddedDataset.claims, embeddedDataset.coverage);
  const readings = (day: string) =>
    areaReadings(figures, dayAt(day)).map(
      ({ figure, footing, ageDays }) => `${figure.claim.id} ${footing} ${ageDays}`,
    );

  it('reads the undated peak before the bound of the last day', () => {
    expect(readings('2025-03-13')).toEqual(['ministry-peak-1300 possible 0']);
    expect(readings('2025-03-14')).toEqual(['ministry-under-200 certain 0']);
  });

  it('counts the days a figure has stood', () => {
    const aged = areaSeries([buildClaim(held)], coverage);
    expect(areaReadings(aged, dayAt('2025-01-09'))).toEqual([]);
    expect(areaReadings(aged, dayAt('2025-01-15'))).toMatchObject([{ footing: 'aged', ageDays: 5 }]);
  });

  it('reads each figure at most once on a day', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWeekday, ({ claims, coverage: reach }, day) => {
        const ids = areaReadings(areaSeries(claims, reach), day).map(({ figure }) => figure.claim.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
