import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../../src/domain/day/formatIsoDay.ts';
import { periodOf } from '../../../../src/domain/timeline/periodOf.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';

const dataset = buildDataset();
const ground = [[boxAround(35, 51, 36, 52)]];

const reach = (...days: readonly string[]) => {
  const archive =
    days.length === 0 ? null : buildArchive(Object.fromEntries(days.map((day) => [day, ground])));
  const { first, last } = periodOf(dataset, archive);
  return [formatIsoDay(first), formatIsoDay(last)];
};

describe(periodOf, () => {
  it('is the coverage of the claims without an archive', () => {
    expect(reach()).toEqual(['2024-08-01', '2025-03-14']);
  });

  it('reaches as far as claims and archive do together', () => {
    expect(reach('2023-01-30', '2024-12-01')).toEqual(['2023-01-30', '2025-03-14']);
    expect(reach('2024-12-01', '2026-01-01')).toEqual(['2024-08-01', '2026-01-01']);
    expect(reach('2022-02-24', '2026-01-01')).toEqual(['2022-02-24', '2026-01-01']);
    expect(reach('2024-12-01')).toEqual(['2024-08-01', '2025-03-14']);
  });
});
