import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestPositions, positionOf } from '../../../../src/domain/control/Position.ts';
import { arbitraryClaims, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const retaken: ClaimParts = {
  id: 'sudzha-retaken',
  predicate: 'captured',
  aboutTime: '2025-03-10/2025-03-13',
  holder: 'russia',
  previousHolder: 'ukraine',
};

/** Holder and certainty on a day, with the age where there is one. */
const read = (parts: ClaimParts, day: string) => {
  const position = positionOf(buildClaim(parts), dayAt(day));
  if (!position) return null;
  const { holder, denied, certainty, ageDays } = position;
  return `${denied ? 'not ' : ''}${holder} ${certainty}${ageDays > 0 ? ` ${ageDays}` : ''}`;
};

describe(positionOf, () => {
  it.each([
    ['2025-03-09', 'ukraine implied'],
    ['2025-03-10', 'russia possible'],
    ['2025-03-12', 'russia possible'],
    ['2025-03-13', 'russia certain'],
    ['2025-03-20', 'russia certain 7'],
  ])('reads a capture between the 10th and the 13th, on %s, as %s', (day, expected) => {
    expect(read(retaken, day)).toBe(expected);
  });

  it('implies nobody before a capture whose words name no earlier holder, or that is denied', () => {
    expect(read({ ...retaken, previousHolder: null }, '2025-03-09')).toBeNull();
    expect(read({ ...retaken, polarity: 'denies' }, '2025-03-09')).toBeNull();
  });

  it('keeps a denied capture a denial', () => {
    expect(read({ ...retaken, polarity: 'denies' }, '2025-03-13')).toBe('not russia certain');
  });

  it('stays unsure of a capture whose end nobody said', () => {
    expect(read({ ...retaken, aboutTime: '2025-03-10/' }, '2025-03-20')).toBe('russia possible');
  });

  it.each([
    ['2025-03-09', null],
    ['2025-03-10', 'russia certain'],
    ['2025-03-12', 'russia certain 2'],
  ])('lets an observation of the 10th, on %s, be %s', (day, expected) => {
    expect(read({ aboutTime: '2025-03-10' }, day)).toBe(expected);
  });

  it('lets a span end when it says it ends', () => {
    expect(read({ aboutTime: '2025-03-10/2025-03-12' }, '2025-03-12')).toBe('russia certain');
    expect(read({ aboutTime: '2025-03-10/2025-03-12' }, '2025-03-13')).toBeNull();
  });

  it.each<ClaimParts>([
    { predicate: 'encircled' },
    { predicate: 'strike' },
    { predicate: 'foothold' },
    { predicate: 'controls', holder: null },
    { predicate: 'captured', holder: null },
  ])('hears nothing about control in %j', (parts) => {
    expect(read(parts, '2025-03-14')).toBeNull();
  });
});

const wordOf = (claims: readonly ClaimParts[], day: string) =>
  latestPositions(
    claims.map((parts) => buildClaim(parts)),
    dayAt(day),
  ).map(({ actor, claim }) => `${actor}: ${claim.id}`);

describe(latestPositions, () => {
  it('lets an actor’s newer position replace its older one, and nobody else’s', () => {
    const claims = [
      { id: 'newer', aboutTime: '2025-03-12' },
      { id: 'older', aboutTime: '2025-03-10' },
      { id: 'other', aboutTime: '2025-03-09', actor: 'general-staff' },
    ];
    expect(wordOf(claims, '2025-03-14')).toEqual(['russian-military: newer', 'general-staff: other']);
    expect(wordOf(claims, '2025-03-11')).toEqual(['russian-military: older', 'general-staff: other']);
  });

  it('takes, of two positions about one day, the one said later', () => {
    const claims = [
      { id: 'said-friday', saidAt: '2025-03-14' },
      { id: 'said-thursday', saidAt: '2025-03-13' },
    ];
    expect(wordOf(claims, '2025-03-14')).toEqual(['russian-military: said-friday']);
  });

  it('prefers a word about the day to what a later capture implies', () => {
    const claims = [retaken, { id: 'observed', aboutTime: '2025-03-08', holder: 'russia' as const }];
    expect(wordOf(claims, '2025-03-09')).toEqual(['russian-military: observed']);
  });

  it('reads the holder just now from the nearer of two captures to come', () => {
    const claims = [
      { ...retaken, id: 'second', aboutTime: '2025-03-13' },
      { ...retaken, id: 'first', aboutTime: '2025-03-11' },
    ];
    expect(wordOf(claims, '2025-03-10')).toEqual(['russian-military: first']);
  });

  it('gives each actor one position at most, one of its own', () => {
    fc.assert(
      fc.property(arbitraryClaims, arbitraryWeekday, (claims, day) => {
        const positions = latestPositions(claims, day);
        expect(new Set(positions.map(({ actor }) => actor)).size).toBe(positions.length);
        for (const { actor, claim } of positions) expect(claim.actor).toBe(actor);
      }),
    );
  });
});
