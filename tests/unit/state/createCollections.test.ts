import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day/addDays.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { createCollections } from '../../../src/state/createCollections.ts';
import { selectPeriod } from '../../../src/state/selectors.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { buildCollection, buildEntry } from '../../fixtures/buildEntry.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { openCollection } from '../../fixtures/openCollection.ts';

const open = (about: string) => {
  const store = createClaimlineStore(buildDataset());
  openCollection(store.getState(), buildCollection([buildEntry({ about })]));
  return store.getState;
};

describe(createCollections, () => {
  it('lets the date go as far as an open collection does, and back when it is closed', () => {
    const state = open('2027-01-02');
    const { last } = state().dataset.coverage;
    state().scrubTo(dayAt('2027-01-02'));
    expect(state().date).toBe(dayAt('2027-01-02'));
    expect(state().axis.last).toBe(dayAt('2027-01-02'));
    state().scrubTo(addDays(dayAt('2027-01-02'), 1));
    expect(state().date).toBe(dayAt('2027-01-02'));
    state().closeOpened('opened-1');
    expect([state().date, state().axis.last, selectPeriod(state()).last]).toEqual([last, last, last]);
  });

  it('lets go of a picked entry with its collection, and of no other', () => {
    const state = open('2025-03-14');
    openCollection(state(), buildCollection([buildEntry({})]));
    state().selectEntry('opened-2', 0);
    state().closeOpened('opened-1');
    expect(state().selection.subject).toEqual({ kind: 'entry', collection: 'opened-2', index: 0 });
    state().closeOpened('opened-2');
    expect(state().selection.subject).toEqual({ kind: 'day' });
  });
});
