import { describe, expect, it } from 'vitest';
import {
  selectActorsById,
  selectAreaStates,
  selectChanges,
  selectClaimsById,
  selectNeighbours,
  selectOrderedClaims,
  selectPlaceStates,
} from '../../../src/state/selectors.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { dataset, openStore } from './openStore.ts';

describe('selectors', () => {
  it.each([
    ['places', selectPlaceStates],
    ['areas', selectAreaStates],
    ['changes', selectChanges],
    ['ordered claims', selectOrderedClaims],
    ['neighbours', selectNeighbours],
    ['actors', selectActorsById],
    ['claims', selectClaimsById],
  ])('give the same %s while nothing of them changes', (_, select) => {
    const { act } = openStore();
    act().scrubTo(dayAt('2024-11-04'));
    const before = select(act());
    act().hover({ kind: 'place', id: 'sudzha' });
    act().moveCamera({ zoom: 9, latitude: 51, longitude: 35 });
    act().notify({ id: 'any', message: { id: 'cite.copied' } });
    act().selectPlace('sudzha');
    expect(select(act())).toBe(before);
  });
});

describe(selectChanges, () => {
  it('are none while the reader has come from nowhere', () => {
    expect(selectChanges(openStore().act())).toEqual([]);
  });

  it('are told against the day before the move', () => {
    const { act } = openStore();
    act().scrubTo(dayAt('2025-03-12'));
    act().scrubTo(dayAt('2025-03-13'));
    expect(selectChanges(act()).map(({ id }) => id)).toEqual(['belgorod']);
  });
});

describe(selectOrderedClaims, () => {
  it('stand in the order of their days, whatever the order of the file', () => {
    expect(selectOrderedClaims(openStore().act()).map(({ id }) => id)).toEqual([
      'held',
      'talks',
      'figure',
      'struck',
    ]);
    expect(dataset.claims[0]?.id).toBe('struck');
  });
});

describe(selectNeighbours, () => {
  it('are missing at the ends', () => {
    const { act } = openStore();
    act().openClaim('struck');
    expect(selectNeighbours(act())).toMatchObject({ previous: { id: 'figure' }, next: null });
    act().openClaim('held');
    expect(selectNeighbours(act())).toMatchObject({ previous: null, next: { id: 'talks' } });
  });
});
