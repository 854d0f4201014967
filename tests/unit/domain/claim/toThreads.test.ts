import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEcho } from '../../../../src/domain/claim/isEcho.ts';
import { toThreads } from '../../../../src/domain/claim/toThreads.ts';
import { arbitraryClaims } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';

const { coverage } = buildDataset();

/** A claim about the encirclement that speaks to others. */
const says = (id: string, targets: readonly string[], parts: ClaimParts = {}) =>
  buildClaim({
    id,
    predicate: 'encircled',
    relations: targets.map((target) => ({ type: 'denies', target })),
    ...parts,
  });

const idsOf = (claims: Parameters<typeof toThreads>[0]) =>
  toThreads(claims, coverage).map(({ claim, replies }) => [
    claim.id,
    ...replies.map((reply) => reply.claim.id),
  ]);

describe(toThreads, () => {
  it('puts a denial and what repeats it below the claim they speak to', () => {
    const claims = [
      says('users-repeat', ['staff-denies']),
      says('trump-encircled', []),
      says('staff-denies', ['trump-encircled']),
    ];
    expect(idsOf(claims)).toEqual([['trump-encircled', 'users-repeat', 'staff-denies']]);
  });

  it('tells how a reply speaks to which claim', () => {
    const [thread] = toThreads(
      [says('trump-encircled', []), says('staff-denies', ['trump-encircled'])],
      coverage,
    );
    expect(thread?.replies[0]?.relation).toEqual({ type: 'denies', target: 'trump-encircled' });
  });

  it('puts the newest day’s threads first, those of one day as they were said, and replies oldest first', () => {
    const claims = [
      says('old', [], { aboutTime: '2025-03-10' }),
      says('reply-late', ['old'], { aboutTime: '2025-03-13' }),
      says('new-said-friday', [], { aboutTime: '2025-03-12', saidAt: '2025-03-14' }),
      says('new-said-thursday', [], { aboutTime: '2025-03-12', saidAt: '2025-03-13' }),
      says('reply-soon', ['old'], { aboutTime: '2025-03-11' }),
    ];
    expect(idsOf(claims)).toEqual([
      ['new-said-thursday'],
      ['new-said-friday'],
      ['old', 'reply-soon', 'reply-late'],
    ]);
  });

  it('lets a reply stand alone where what it speaks to is not among the claims', () => {
    expect(idsOf([says('staff-denies', ['trump-encircled'])])).toEqual([['staff-denies']]);
  });

  it('takes the first relation that leads to a given claim, never one to itself', () => {
    const claims = [says('a', []), says('b', []), says('reply', ['reply', 'gone', 'b', 'a'])];
    expect(idsOf(claims)).toEqual([['a'], ['b', 'reply']]);
  });

  it('comes to an end where claims speak to one another in a ring', () => {
    const ring = [says('a', ['b']), says('b', ['c']), says('c', ['a']), says('d', ['b'])];
    expect(idsOf(ring).flat().toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(ring)).toContainEqual(['b', 'd']);
  });

  it('holds every claim in exactly one thread, each reply with the claim it speaks to', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const threads = idsOf(claims);
        expect(threads.flat().toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
        for (const { claim, replies } of toThreads(claims, coverage)) {
          const members = [claim.id, ...replies.map((reply) => reply.claim.id)];
          for (const { relation } of replies) expect(members).toContain(relation.target);
        }
      }),
    );
  });
});

describe(isEcho, () => {
  it('knows a claim that repeats another, whatever else it does', () => {
    expect(isEcho(buildClaim())).toBe(false);
    expect(isEcho(says('staff-denies', ['trump-encircled']))).toBe(false);
    const relations = [
      { type: 'denies', target: 'trump-encircled' },
      { type: 'repeats', target: 'staff-denies' },
    ] as const;
    expect(isEcho(buildClaim({ relations }))).toBe(true);
  });
});
