import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfClaim } from '../../../../src/domain/claim/dayOfClaim.ts';
import type { Predicate } from '../../../../src/domain/claim/predicates.ts';
import { speaksOf } from '../../../../src/domain/claim/speaksOf.ts';
import { arbitraryClaim } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const { coverage } = buildDataset();

describe(dayOfClaim, () => {
  it.each<[string, Predicate, string, string]>([
    ['the day of a dated event', 'strike', '2025-03-11', '2025-03-11'],
    ['the last day an event may fall on', 'captured', '2025-03-10/2025-03-13', '2025-03-13'],
    ['the first day of a state', 'encircled', '2025-03-10/2025-03-13', '2025-03-10'],
    ['the day by which a state had surely begun', 'foothold', '2024-08/..', '2024-08-31'],
    ['the day up to which a total counts', 'casualties', '2022-02/2025-03-10', '2025-03-10'],
    ['the last day of an event without a first', 'condition', '/2025-03-12', '2025-03-12'],
    ['the known end of a state without a beginning', 'advance', '/2025-03-12', '2025-03-12'],
    ['the first day of the coverage for what was before', 'captured', '2024-02', '2024-08-01'],
    ['the last day of the coverage for what comes after', 'condition', '2026', '2025-03-14'],
  ])('is %s', (_, predicate, aboutTime, expected) => {
    expect(dayOfClaim(buildClaim({ predicate, aboutTime }), coverage)).toBe(dayAt(expected));
  });

  it('lies within the coverage, and the claim speaks of it', () => {
    fc.assert(
      fc.property(arbitraryClaim({}), (claim) => {
        fc.pre(claim.aboutTime.text !== '2025-03');
        const day = dayOfClaim(claim, coverage);
        expect(day).toBeGreaterThanOrEqual(coverage.first);
        expect(day).toBeLessThanOrEqual(coverage.last);
        expect(speaksOf(claim, day)).not.toBeNull();
      }),
    );
  });
});
