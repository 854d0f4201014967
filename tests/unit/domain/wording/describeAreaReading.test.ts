import { describe, expect, it } from 'vitest';
import { areaReadings } from '../../../../src/domain/timeline/areaReadings.ts';
import { areaSeries } from '../../../../src/domain/timeline/areaSeries.ts';
import { describeAreaReadings } from '../../../../src/domain/wording/describeAreaReading.ts';
import { figureSign } from '../../../../src/domain/wording/figureSign.ts';
import { buildClaim, type ClaimParts } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';

const { coverage, actors } = buildDataset();
const byId = new Map(actors.map((actor) => [actor.id, actor]));
const held: ClaimParts = {
  predicate: 'area-held',
  holder: 'ukraine',
  quantity: { op: '<', value: 200, unit: 'km2' },
  aboutTime: '2025-03-10',
};

const told = (day: string, ...claims: readonly ClaimParts[]) => {
  const figures = areaSeries(
    claims.map((parts, index) => buildClaim({ id: String(index), ...parts })),
    coverage,
  );
  return describeAreaReadings(areaReadings(figures, dayAt(day)), byId, english);
};

describe(describeAreaReadings, () => {
  it('says who claims how much to be held by whom', () => {
    expect(told('2025-03-10', held)).toBe('under 200 km² held by Ukraine, says Russia’s military.');
    expect(told('2025-03-10', { ...held, holder: null })).toBe('under 200 km² held, says Russia’s military.');
  });

  it('tells how old a figure is', () => {
    expect(told('2025-03-13', held)).toBe(
      'under 200 km² held by Ukraine, says Russia’s military (as of 3 days before).',
    );
  });

  it('does not give a peak a day that it has not', () => {
    const peak: ClaimParts = { ...held, predicate: 'area-held-peak', aboutTime: '2024-08/2025-03-09' };
    expect(told('2024-12-01', peak)).toBe(
      'under 200 km² held by Ukraine at its largest on a day not given, from August 2024 to 9 March 2025, says Russia’s military.',
    );
  });

  it('says perhaps where a span is only coarsely dated', () => {
    expect(told('2024-10-01', { ...held, aboutTime: '2024-10/2024-12' })).toBe(
      'perhaps under 200 km² held by Ukraine on this day, says Russia’s military: October – December 2024.',
    );
  });

  it('sets figures of several speakers side by side', () => {
    expect(told('2025-03-10', held, { ...held, actor: 'general-staff' })).toBe(
      'under 200 km² held by Ukraine, says Russia’s military; under 200 km² held by Ukraine, says Ukraine’s General Staff.',
    );
  });

  it('says that no figure speaks', () => {
    expect(told('2025-03-09', held)).toBe('no figure speaks of this day.');
  });
});

describe(figureSign, () => {
  it.each([
    ['=', '1,300'],
    ['<', '< 1,300'],
    ['<=', '≤ 1,300'],
    ['>', '> 1,300'],
    ['>=', '≥ 1,300'],
    ['~', '≈ 1,300'],
  ] as const)('writes %s before the figure as %s', (op, written) => {
    expect(figureSign({ op, value: 1300, unit: 'km2' }, english)).toBe(written);
  });
});
