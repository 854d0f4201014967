import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../../../src/domain/claim/predicates.ts';
import { speaksOf } from '../../../../src/domain/claim/speaksOf.ts';
import { boundsOf } from '../../../../src/domain/edtf/boundsOf.ts';
import { arbitraryClaim, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

describe(speaksOf, () => {
  it.each<[string, Predicate, string, string, ReturnType<typeof speaksOf>]>([
    ['an event of one day', 'strike', '2025-03-14', '2025-03-13', null],
    ['an event of one day', 'strike', '2025-03-14', '2025-03-14', 'certain'],
    ['an event somewhere in a span', 'captured', '2025-03-10/2025-03-13', '2025-03-09', null],
    ['an event somewhere in a span', 'captured', '2025-03-10/2025-03-13', '2025-03-10', 'possible'],
    ['an event somewhere in a span', 'captured', '2025-03-10/2025-03-13', '2025-03-13', 'possible'],
    ['an event somewhere in a span', 'captured', '2025-03-10/2025-03-13', '2025-03-14', null],
    ['an event of some day of a month', 'captured', '2024-08', '2024-08-15', 'possible'],
    ['a state through a span', 'encircled', '2025-03-10/2025-03-13', '2025-03-10', 'certain'],
    ['a state through a span', 'encircled', '2025-03-10/2025-03-13', '2025-03-13', 'certain'],
    ['a state through a span', 'encircled', '2025-03-10/2025-03-13', '2025-03-14', null],
    ['a state begun in some day of August', 'foothold', '2024-08/..', '2024-07-31', null],
    ['a state begun in some day of August', 'foothold', '2024-08/..', '2024-08-30', 'possible'],
    ['a state begun in some day of August', 'foothold', '2024-08/..', '2024-08-31', 'certain'],
    ['a state that goes on', 'foothold', '2024-08/..', '2030-01-01', 'certain'],
    ['a state that ended nobody said when', 'foothold', '2024-08-06/', '2024-08-06', 'certain'],
    ['a state that ended nobody said when', 'foothold', '2024-08-06/', '2024-08-07', 'possible'],
    ['a state begun nobody said when', 'advance', '/2025-03-14', '2024-01-01', 'possible'],
    ['a state begun nobody said when', 'advance', '/2025-03-14', '2025-03-14', 'certain'],
    ['a state begun nobody said when', 'advance', '/2025-03-14', '2025-03-15', null],
    ['a running total', 'casualties', '2022-02/2025-03-14', '2025-03-13', null],
    ['a running total', 'casualties', '2022-02/2025-03-14', '2025-03-14', 'certain'],
  ])('takes %s (%s, %s) on %s for %s', (_, predicate, aboutTime, day, expected) => {
    expect(speaksOf(buildClaim({ predicate, aboutTime }), dayAt(day))).toBe(expected);
  });

  it('never speaks of a day outside the bounds of its time', () => {
    fc.assert(
      fc.property(arbitraryClaim({}), arbitraryWeekday, (claim, day) => {
        const { earliest, latest } = boundsOf(claim.aboutTime);
        const isOutside = (earliest !== null && day < earliest) || (latest !== null && day > latest);
        fc.pre(isOutside);
        expect(speaksOf(claim, day)).toBeNull();
      }),
    );
  });

  it('is certain of the day of an event only when no other day is left', () => {
    fc.assert(
      fc.property(arbitraryClaim({ predicate: 'captured' }), arbitraryWeekday, (claim, day) => {
        const { earliest, latest } = boundsOf(claim.aboutTime);
        expect(speaksOf(claim, day) === 'certain').toBe(earliest === day && latest === day);
      }),
    );
  });
});
