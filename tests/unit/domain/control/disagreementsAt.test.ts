import { describe, expect, it } from 'vitest';
import { disagreementsAt } from '../../../../src/domain/control/disagreementsAt.ts';
import type { Question } from '../../../../src/domain/control/Question.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const encircled: ClaimParts = { id: 'trump', actor: 'trump', predicate: 'encircled', holder: null };
const denied: ClaimParts = { ...encircled, id: 'staff', actor: 'general-staff', polarity: 'denies' };

const disagreements = (claims: readonly ClaimParts[], question: Partial<Question> = {}) =>
  disagreementsAt(buildDataset({ claims: claims.map((parts) => buildClaim(parts)) }), 'sudzha', {
    day: dayAt('2025-03-14'),
    saidBy: null,
    accordingTo: null,
    ...question,
  }).map(({ predicate, asserting, denying }) => [
    predicate,
    asserting.map(({ id }) => id),
    denying.map(({ id }) => id),
  ]);

describe(disagreementsAt, () => {
  it('sets those who assert against those who deny', () => {
    expect(disagreements([encircled, denied])).toEqual([['encircled', ['trump'], ['staff']]]);
  });

  it('needs both sides, about one place, one matter and one day', () => {
    expect(disagreements([encircled])).toEqual([]);
    expect(disagreements([denied])).toEqual([]);
    expect(disagreements([encircled, { ...denied, place: 'belgorod' }])).toEqual([]);
    expect(disagreements([encircled, { ...denied, predicate: 'advance' }])).toEqual([]);
    expect(disagreements([encircled, { ...denied, aboutTime: '2025-03-13' }])).toEqual([]);
  });

  it('leaves echoes out', () => {
    const echo: ClaimParts = { ...denied, id: 'echo', relations: [{ type: 'repeats', target: 'staff' }] };
    expect(disagreements([encircled, denied, echo])).toEqual([['encircled', ['trump'], ['staff']]]);
    expect(disagreements([encircled, echo])).toEqual([]);
  });

  it('is heard only when both are: all listened to, both said by then', () => {
    expect(disagreements([encircled, denied], { accordingTo: 'trump' })).toEqual([]);
    const late = { ...denied, saidAt: '2025-03-15' };
    expect(disagreements([encircled, late], { saidBy: dayAt('2025-03-14') })).toEqual([]);
  });

  it('leaves who holds the place to the control', () => {
    expect(disagreements([{ id: 'a' }, { id: 'b', actor: 'general-staff', polarity: 'denies' }])).toEqual([]);
  });
});
