import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEcho } from '../../../../src/domain/claim/isEcho.ts';
import { wasSaidBy } from '../../../../src/domain/claim/wasSaidBy.ts';
import { controlOn } from '../../../../src/domain/control/controlOn.ts';
import type { Question } from '../../../../src/domain/control/Question.ts';
import { arbitraryClaim, arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const friday: Question = { day: dayAt('2025-03-14'), saidBy: null, accordingTo: null };
const controlOf = (claims: readonly ClaimParts[], question: Partial<Question> = {}) =>
  controlOn(buildDataset({ claims: claims.map((parts) => buildClaim(parts)) }), 'sudzha', {
    ...friday,
    ...question,
  });

const military: ClaimParts = { id: 'military' };
const trump: ClaimParts = { id: 'trump', actor: 'trump' };
const staff: ClaimParts = { id: 'staff', actor: 'general-staff', holder: 'ukraine' };
const denial: ClaimParts = { id: 'denial', actor: 'general-staff', polarity: 'denies' };
const echo: ClaimParts = {
  id: 'echo',
  actor: 'x-users',
  relations: [{ type: 'repeats', target: 'military' }],
};

/** A control with its positions in no order. */
const summary = (control: ReturnType<typeof controlOn>) => ({
  ...control,
  positions: 'positions' in control ? new Set(control.positions) : null,
});

describe(controlOn, () => {
  it('is unknown where nobody says who holds the place', () => {
    expect(controlOf([])).toEqual({ kind: 'unknown' });
    expect(controlOf([{ place: 'belgorod' }, { id: 'hit', predicate: 'strike' }])).toEqual({
      kind: 'unknown',
    });
  });

  it('is claimed, not agreed, while one actor says so and everyone else is silent', () => {
    expect(controlOf([military])).toMatchObject({ kind: 'claimed', holder: 'russia' });
  });

  it('is agreed when two actors say so by themselves', () => {
    expect(controlOf([military, trump])).toMatchObject({ kind: 'agreed', holder: 'russia' });
  });

  it('is disputed when two name different holders, or one denies what the other asserts', () => {
    expect(controlOf([military, staff])).toMatchObject({ kind: 'disputed' });
    expect(controlOf([military, denial])).toMatchObject({ kind: 'disputed' });
  });

  it('is no agreement when one names the holder and another only denies somebody else’s hold', () => {
    const notRussia = { ...denial, actor: 'trump' };
    expect(controlOf([staff, notRussia])).toMatchObject({ kind: 'claimed', holder: 'ukraine' });
  });

  it('leaves open who holds a place of which there is only a denial', () => {
    expect(controlOf([denial])).toEqual({ kind: 'unknown' });
  });

  it('hears in an echo no second finding, and in two echoes of an unheard claim none at all', () => {
    expect(controlOf([military, echo])).toMatchObject({ kind: 'claimed' });
    expect(controlOf([echo, { ...echo, id: 'echo-too', actor: 'trump' }])).toMatchObject({ kind: 'claimed' });
  });

  it('is not disputed by an echo', () => {
    const contrary = { ...echo, holder: 'ukraine' } as const;
    expect(controlOf([military, contrary])).toMatchObject({ kind: 'claimed', holder: 'russia' });
  });

  it('tells the silence of the one actor listened to from nobody knowing', () => {
    expect(controlOf([military], { accordingTo: 'general-staff' })).toEqual({ kind: 'silent' });
    expect(controlOf([], { accordingTo: 'general-staff' })).toEqual({ kind: 'unknown' });
    expect(controlOf([military, staff], { accordingTo: 'general-staff' })).toMatchObject({
      kind: 'claimed',
      holder: 'ukraine',
    });
  });

  it('does not know on Thursday what was said on Friday', () => {
    const early = { ...military, aboutTime: '2025-03-10', saidAt: '2025-03-14' };
    expect(controlOf([early], { saidBy: dayAt('2025-03-13') })).toEqual({ kind: 'unknown' });
    expect(controlOf([early], { saidBy: dayAt('2025-03-14') })).toMatchObject({ kind: 'claimed' });
  });

  const place = fc.constantFrom('sudzha', 'belgorod');
  const actor = fc.constantFrom('russian-military', 'general-staff', 'trump', 'x-users');

  it('shows, listening to one actor, no other’s claim', () => {
    fc.assert(
      fc.property(arbitraryDataset, place, arbitraryWeekday, actor, (dataset, id, day, accordingTo) => {
        const control = controlOn(dataset, id, { day, saidBy: null, accordingTo });
        const heard = 'positions' in control ? control.positions : [];
        expect(heard.filter((position) => position.actor !== accordingTo)).toEqual([]);
      }),
    );
  });

  it('never turns from claimed to agreed by an echo', () => {
    const another = arbitraryClaim({ id: 'z', relations: [{ type: 'repeats', target: 'a' }] });
    fc.assert(
      fc.property(arbitraryDataset, another, place, arbitraryWeekday, (dataset, claim, id, day) => {
        const louder = { ...dataset, claims: [...dataset.claims, claim] };
        const kinds = [dataset, louder].map((one) => controlOn(one, id, { ...friday, day }).kind);
        expect(kinds).not.toEqual(['claimed', 'agreed']);
      }),
      { numRuns: 500 },
    );
  });

  it('is agreed only by two who name the holder in words of their own', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWeekday, (dataset, day) => {
        const control = controlOn(dataset, 'sudzha', { ...friday, day });
        const holder = control.kind === 'agreed' ? control.holder : null;
        const finders = ('positions' in control ? control.positions : []).filter(
          (position) => !isEcho(position.claim) && !position.denied && position.holder === holder,
        );
        expect(holder === null || finders.length > 1).toBe(true);
      }),
      // One in thirty is agreed.
      { numRuns: 1000 },
    );
  });

  it('stays as it is when an actor speaks of something else', () => {
    const aside = arbitraryClaim({ id: 'z', predicate: 'encircled' });
    fc.assert(
      fc.property(arbitraryDataset, aside, place, arbitraryWeekday, (dataset, claim, id, day) => {
        const louder = { ...dataset, claims: [...dataset.claims, claim] };
        const question = { ...friday, day };
        expect(controlOn(louder, id, question)).toEqual(controlOn(dataset, id, question));
      }),
    );
  });

  it('never hangs on a claim said after the said-by day', () => {
    fc.assert(
      fc.property(arbitraryDataset, place, arbitraryWeekday, arbitraryWeekday, (dataset, id, day, saidBy) => {
        const question = { day, saidBy, accordingTo: null };
        const known = {
          ...dataset,
          claims: dataset.claims.filter((claim) => wasSaidBy(claim, saidBy) !== null),
        };
        expect(controlOn(dataset, id, question)).toEqual(controlOn(known, id, { ...question, saidBy: null }));
      }),
    );
  });

  it('does not hang on the order of the claims in the file', () => {
    const shuffled = arbitraryDataset.chain((dataset) =>
      fc
        .shuffledSubarray([...dataset.claims], { minLength: dataset.claims.length })
        .map((claims) => [dataset, { ...dataset, claims }] as const),
    );
    fc.assert(
      fc.property(shuffled, place, arbitraryWeekday, ([one, other], id, day) => {
        const question = { ...friday, day };
        expect(summary(controlOn(other, id, question))).toEqual(summary(controlOn(one, id, question)));
      }),
      { numRuns: 300 },
    );
  });
});
