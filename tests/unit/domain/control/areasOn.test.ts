import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOn } from '../../../../src/domain/control/areasOn.ts';
import type { Question } from '../../../../src/domain/control/Question.ts';
import { arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const under200: ClaimParts = {
  id: 'area',
  predicate: 'area-held',
  holder: 'ukraine',
  aboutTime: '2025-03-12',
};

/** Each area of a dataset with one area per claim, as `id certainty age`. */
const areas = (claims: readonly ClaimParts[], day: string, question: Partial<Question> = {}) => {
  const dataset = buildDataset({
    claims: claims.map((parts) => buildClaim(parts)),
    areas: claims.map(({ id = '' }) => buildArea({ id, claims: [id] })),
  });
  return areasOn(dataset, { day: dayAt(day), saidBy: null, accordingTo: null, ...question }).map(
    ({ area, certainty, ageDays }) => `${area.id} ${certainty} ${ageDays}`,
  );
};

describe(areasOn, () => {
  it('shows a figure from its day on, growing older', () => {
    expect(areas([under200], '2025-03-11')).toEqual([]);
    expect(areas([under200], '2025-03-12')).toEqual(['area certain 0']);
    expect(areas([under200], '2025-03-14')).toEqual(['area certain 2']);
  });

  it('lets a figure stand until its actor gives a newer one, drawing nothing between', () => {
    const newer = { ...under200, id: 'newer', aboutTime: '2025-03-14' };
    expect(areas([under200, newer], '2025-03-13')).toEqual(['area certain 1']);
    expect(areas([under200, newer], '2025-03-14')).toEqual(['newer certain 0']);
  });

  it('keeps one actor’s figure standing beside another’s', () => {
    const other = { ...under200, id: 'other', actor: 'general-staff', aboutTime: '2025-03-13' };
    expect(areas([under200, other], '2025-03-14')).toEqual(['area certain 2', 'other certain 1']);
  });

  it('shows an undated peak as possible through its span and not beyond', () => {
    const peak = {
      ...under200,
      id: 'peak',
      predicate: 'area-held-peak',
      aboutTime: '2024-08/2025-03-13',
    } as const;
    expect(areas([peak], '2024-08-01')).toEqual(['peak possible 0']);
    expect(areas([peak], '2025-03-13')).toEqual(['peak possible 0']);
    expect(areas([peak], '2025-03-14')).toEqual([]);
  });

  it('draws no area behind which nobody heard stands', () => {
    expect(areas([under200], '2025-03-12', { accordingTo: 'trump' })).toEqual([]);
    expect(areas([under200], '2025-03-12', { saidBy: dayAt('2025-03-13') })).toEqual([]);
    expect(areas([{ ...under200, polarity: 'denies' }], '2025-03-12')).toEqual([]);
  });

  it('names behind every area a claim that was heard, that asserts it and that the area rests on', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWeekday, arbitraryWeekday, (dataset, day, saidBy) => {
        for (const { area, claims, ageDays } of areasOn(dataset, { day, saidBy, accordingTo: 'trump' })) {
          expect(claims.length).toBeGreaterThan(0);
          expect(ageDays).toBeGreaterThanOrEqual(0);
          for (const { id, actor, polarity } of claims) {
            expect(area.claims).toContain(id);
            expect([actor, polarity]).toEqual(['trump', 'asserts']);
          }
        }
      }),
    );
  });
});
