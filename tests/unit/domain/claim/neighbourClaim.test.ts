import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/claim/Claim.ts';
import { claimsInOrder } from '../../../../src/domain/claim/claimsInOrder.ts';
import { dayOfClaim } from '../../../../src/domain/claim/dayOfClaim.ts';
import { neighbourClaim } from '../../../../src/domain/claim/neighbourClaim.ts';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import type { Day } from '../../../../src/domain/day/Day.ts';
import { arbitraryClaims } from '../../../fixtures/arbitraryDataset.ts';
import { buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const { coverage } = buildDataset();
const claims = [
  buildClaim({ id: 'tuesday', aboutTime: '2025-03-11' }),
  buildClaim({ id: 'thursday', aboutTime: '2025-03-13' }),
  buildClaim({ id: 'thursday-too', aboutTime: '2025-03-13' }),
];
const step = (day: string, openClaim: string | null, direction: 1 | -1) =>
  neighbourClaim(claims, coverage, { day: dayAt(day), openClaim }, direction)?.id ?? null;

describe(neighbourClaim, () => {
  it('begins, with none open, forward with the day’s own claims and back with those before it', () => {
    expect(step('2025-03-12', null, 1)).toBe('thursday');
    expect(step('2025-03-12', null, -1)).toBe('tuesday');
    expect(step('2025-03-13', null, 1)).toBe('thursday');
    expect(step('2025-03-13', null, -1)).toBe('tuesday');
  });

  it('steps from an open claim to the next of the same day', () => {
    expect(step('2025-03-13', 'thursday', 1)).toBe('thursday-too');
    expect(step('2025-03-13', 'thursday-too', -1)).toBe('thursday');
  });

  it('starts from the day again once the reader has left the open claim’s day', () => {
    expect(step('2025-03-12', 'thursday-too', 1)).toBe('thursday');
  });

  it('has nowhere to go at either end, nor from a claim it does not know to one that is not there', () => {
    expect(step('2025-03-11', 'tuesday', -1)).toBeNull();
    expect(step('2025-03-13', 'thursday-too', 1)).toBeNull();
    expect(step('2025-03-14', 'nothing-such', 1)).toBeNull();
  });

  it('visits every claim once on the way forward and comes back the same way', () => {
    fc.assert(
      fc.property(arbitraryClaims, (some) => {
        const walk = (start: Day, direction: 1 | -1) => {
          const visited: Claim[] = [];
          let standpoint = { day: start, openClaim: null as string | null };
          let next = neighbourClaim(some, coverage, standpoint, direction);
          while (next && visited.length <= some.length) {
            visited.push(next);
            standpoint = { day: dayOfClaim(next, coverage), openClaim: next.id };
            next = neighbourClaim(some, coverage, standpoint, direction);
          }
          return visited;
        };
        const ordered = claimsInOrder(some, coverage);
        expect(walk(coverage.first, 1)).toEqual(ordered);
        expect(walk(addDays(coverage.last, 1), -1)).toEqual(ordered.toReversed());
      }),
    );
  });
});
