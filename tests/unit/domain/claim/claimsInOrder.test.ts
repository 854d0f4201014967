import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../../../src/domain/claim/claimsInOrder.ts';
import { dayOfClaim } from '../../../../src/domain/claim/dayOfClaim.ts';
import { arbitraryClaims } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';

const { coverage } = buildDataset();

describe(claimsInOrder, () => {
  it('sorts by slider day, then by when it was said, then as the file has it', () => {
    const claims = [
      buildClaim({ id: 'said-later', aboutTime: '2025-03-11', saidAt: '2025-03-14' }),
      buildClaim({ id: 'about-later', aboutTime: '2025-03-12', saidAt: '2025-03-12' }),
      buildClaim({ id: 'said-sooner', aboutTime: '2025-03-11', saidAt: '2025-03-11' }),
      buildClaim({ id: 'said-sooner-too', aboutTime: '2025-03-11', saidAt: '2025-03-11' }),
    ];
    expect(claimsInOrder(claims, coverage).map(({ id }) => id)).toEqual([
      'said-sooner',
      'said-sooner-too',
      'said-later',
      'about-later',
    ]);
  });

  it('takes a claim said nobody knows when for the last word', () => {
    const claims = [
      buildClaim({ id: 'undated', saidAt: '2025-03-11/' }),
      buildClaim({ id: 'dated', saidAt: '2025-03-13' }),
    ];
    expect(claimsInOrder(claims, coverage).map(({ id }) => id)).toEqual(['dated', 'undated']);
  });

  it('loses and doubles no claim, and no day comes before an earlier one', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const ordered = claimsInOrder(claims, coverage);
        expect(new Set(ordered)).toEqual(new Set(claims));
        expect(ordered).toHaveLength(claims.length);
        const days = ordered.map((claim) => dayOfClaim(claim, coverage));
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });
});
