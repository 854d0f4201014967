import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wasSaidBy } from '../../../../src/domain/claim/wasSaidBy.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { arbitraryClaim, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

describe(wasSaidBy, () => {
  it.each([
    ['2025-03-14', '2025-03-13', null],
    ['2025-03-14', '2025-03-14', 'certain'],
    ['2025-03-10/2025-03-14', '2025-03-09', null],
    ['2025-03-10/2025-03-14', '2025-03-13', 'possible'],
    ['2025-03-10/2025-03-14', '2025-03-14', 'certain'],
    ['/2025-03-14', '2024-08-01', 'possible'],
    ['2025-03-10/', '2030-01-01', 'possible'],
  ] as const)('says of a claim made %s, by %s: %s', (saidAt, day, expected) => {
    expect(wasSaidBy(buildClaim({ saidAt }), dayAt(day))).toBe(expected);
  });

  it('never unsays a claim as the days go by', () => {
    const rank = { certain: 2, possible: 1 };
    fc.assert(
      fc.property(arbitraryClaim({}), arbitraryWeekday, (claim, day) => {
        const [before, after] = [wasSaidBy(claim, day), wasSaidBy(claim, addDays(day, 1))];
        expect(after ? rank[after] : 0).toBeGreaterThanOrEqual(before ? rank[before] : 0);
      }),
    );
  });
});
