import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/domain/control/changesBetween.ts';
import { arbitraryDataset, arbitraryWeekday } from '../../../fixtures/arbitraryDataset.ts';
import { type ClaimParts, buildClaim } from '../../../fixtures/buildClaim.ts';
import { buildArea, buildDataset } from '../../../fixtures/buildDataset.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const retaken: ClaimParts = {
  id: 'retaken',
  predicate: 'captured',
  aboutTime: '2025-03-10/2025-03-12',
  previousHolder: 'ukraine',
};

const changes = (claims: readonly ClaimParts[], from: string, to: string) => {
  const dataset = buildDataset({
    claims: claims.map((parts) => buildClaim(parts)),
    areas: [buildArea({ id: 'strip', claims: ['figure'] })],
  });
  const question = { day: dayAt(to), saidBy: null, accordingTo: null };
  return changesBetween(dataset, dayAt(from), question).map(({ kind, id }) => `${kind} ${id}`);
};

describe(changesBetween, () => {
  it('names a place whose holder, or whose certainty, is another', () => {
    expect(changes([retaken], '2025-03-09', '2025-03-12')).toEqual(['place sudzha']);
    expect(changes([retaken], '2025-03-11', '2025-03-12')).toEqual(['place sudzha']);
  });

  it('does not call growing older a change', () => {
    expect(changes([retaken], '2025-03-12', '2025-03-14')).toEqual([]);
    expect(
      changes(
        [{ id: 'figure', predicate: 'area-held', aboutTime: '2025-03-10' }],
        '2025-03-10',
        '2025-03-14',
      ),
    ).toEqual([]);
  });

  it('names a place that is struck or fallen out about', () => {
    expect(changes([{ predicate: 'strike', place: 'belgorod' }], '2025-03-13', '2025-03-14')).toEqual([
      'place belgorod',
    ]);
    const quarrel: readonly ClaimParts[] = [
      { id: 'trump', actor: 'trump', predicate: 'encircled' },
      { id: 'staff', actor: 'general-staff', predicate: 'encircled', polarity: 'denies' },
    ];
    expect(changes(quarrel, '2025-03-13', '2025-03-14')).toEqual(['place sudzha']);
  });

  it('names an area that comes or goes', () => {
    const figure: ClaimParts = { id: 'figure', predicate: 'area-held', place: null };
    expect(changes([figure], '2025-03-13', '2025-03-14')).toEqual(['area strip']);
    expect(changes([figure], '2025-03-14', '2025-03-13')).toEqual(['area strip']);
  });

  it('does not take another order of the same positions for a change', () => {
    // On the 10th the military's first claim in the file has nothing to say yet; on the 12th it comes first.
    const claims: readonly ClaimParts[] = [
      { id: 'military-newer', aboutTime: '2025-03-12' },
      { id: 'trump', actor: 'trump', aboutTime: '2025-03-10' },
      { id: 'military-older', aboutTime: '2025-03-10' },
    ];
    expect(changes(claims, '2025-03-10', '2025-03-12')).toEqual([]);
  });

  it('finds none from a day to itself, and the same ones either way', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWeekday, arbitraryWeekday, (dataset, from, to) => {
        const namesOf = (start: typeof from, day: typeof to) =>
          changesBetween(dataset, start, { day, saidBy: null, accordingTo: null }).map(({ kind, id }) => [
            kind,
            id,
          ]);
        expect(namesOf(to, to)).toEqual([]);
        expect(namesOf(from, to)).toEqual(namesOf(to, from));
      }),
    );
  });
});
