import { describe, expect, it } from 'vitest';
import { selectHeardClaims, selectNeighbours, selectPlaceStates } from '../../../src/state/selectors.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { embeddedDataset } from '../../fixtures/embeddedDataset.ts';

function open() {
  const store = createClaimlineStore(embeddedDataset);
  const controlOf = (id: string) =>
    selectPlaceStates(store.getState()).find(({ place }) => place.id === id)?.control.kind;
  return { act: store.getState, controlOf, heard: () => selectHeardClaims(store.getState()) };
}

describe('listenTo', () => {
  it('lets only that actor speak, on the map, in the list and in the steps', () => {
    const { act, controlOf, heard } = open();
    act().listenTo('trump');
    expect(new Set(heard().map(({ actor }) => actor))).toEqual(new Set(['trump']));
    expect(controlOf('sudzha')).toBe('silent');
    expect(selectNeighbours(act()).next?.actor).toBe('trump');
  });

  it('closes an open claim of somebody else and keeps the place', () => {
    const { act } = open();
    act().openClaim('sudzha-retaken');
    act().listenTo('trump');
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'sudzha' }, claim: null });
  });

  it('keeps the open claim of the actor it listens to', () => {
    const { act } = open();
    act().openClaim('sudzha-retaken');
    act().listenTo('russian-military');
    expect(act().selection.claim).toBe('sudzha-retaken');
  });
});

describe('hearUntil', () => {
  it('knows nothing of Gontcharovka on 13 March', () => {
    const { act, controlOf } = open();
    expect(controlOf('gontcharovka')).toBe('claimed');
    act().hearUntil(dayAt('2025-03-13'));
    expect(controlOf('gontcharovka')).toBe('unknown');
  });

  it('hears everything by the last day', () => {
    const { act } = open();
    act().hearUntil(dayAt('2025-03-14'));
    expect(act().saidBy).toBeNull();
  });
});

describe('openClaim', () => {
  it('hears everyone again when the claim would not be heard', () => {
    const { act } = open();
    act().listenTo('trump');
    act().hearUntil(dayAt('2025-03-13'));
    act().openClaim('general-staff-no-encirclement');
    expect(act()).toMatchObject({ accordingTo: null, saidBy: null });
    expect(act().selection.claim).toBe('general-staff-no-encirclement');
  });
});
