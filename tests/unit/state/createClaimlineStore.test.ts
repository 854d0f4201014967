import { describe, expect, it } from 'vitest';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { createNotices } from '../../../src/state/createNotices.ts';
import { createViewport } from '../../../src/state/createViewport.ts';
import type { SharedValues } from '../../../src/state/ClaimlineState.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { dataset, openStore } from './openStore.ts';

const shared: SharedValues = {
  date: dayAt('2024-11-04'),
  comparedWith: dayAt('2025-03-01'),
  accordingTo: null,
  saidBy: dayAt('2025-03-13'),
  selection: { subject: { kind: 'place', id: 'sudzha' }, claim: 'held' },
  camera: { zoom: 9, latitude: 51, longitude: 35 },
};

describe(createClaimlineStore, () => {
  it('makes stores that know nothing of each other', () => {
    const [one, other] = [createClaimlineStore(dataset), createClaimlineStore(dataset)];
    one.getState().scrubTo(dayAt('2024-11-04'));
    expect(other.getState().date).toBe(dayAt('2025-03-14'));
  });
});

describe('restore', () => {
  it('puts back date, selection and camera in one step', () => {
    const { act, watch } = openStore();
    const seen = watch();
    act().restore(shared);
    expect(act()).toMatchObject(shared);
    expect(seen).toHaveLength(1);
  });

  it('comes from nowhere: what changed since is not told', () => {
    const { act, cameFrom } = openStore();
    act().scrubTo(dayAt('2025-01-15'));
    act().restore(shared);
    expect(cameFrom()).toBeNull();
  });

  it('brings the date onto a zoomed axis', () => {
    const { act, axis } = openStore();
    for (let times = 0; times < 3; times += 1) act().zoomAxis(1);
    act().restore(shared);
    expect(axis()).toMatchObject({ zoom: 'week', first: '2024-11-04' });
  });

  it('stops playing, which would leave at once what was put back', () => {
    const { act } = openStore();
    act().play();
    act().restore(shared);
    expect(act().isPlaying).toBe(false);
  });

  it('leaves the notices alone', () => {
    const { act } = openStore();
    act().notify({ id: 'any', message: { id: 'cite.copied' } });
    act().restore(shared);
    expect(act().notices).toHaveLength(1);
  });
});

describe(createViewport, () => {
  it('remembers what the reader points at and where they look', () => {
    const { act } = openStore();
    expect(act()).toMatchObject({ hovered: null, camera: null });
    act().hover({ kind: 'area', id: 'strip' });
    act().moveCamera({ zoom: 9, latitude: 51, longitude: 35 });
    expect(act()).toMatchObject({ hovered: { kind: 'area', id: 'strip' }, camera: shared.camera });
  });

  it('forgets both again', () => {
    const { act } = openStore();
    act().hover({ kind: 'area', id: 'strip' });
    act().moveCamera({ zoom: 9, latitude: 51, longitude: 35 });
    act().hover(null);
    act().showAllPlaces();
    expect(act()).toMatchObject({ hovered: null, camera: null });
  });
});

describe(createNotices, () => {
  it('keeps one notice for each cause, the latest last', () => {
    const { act } = openStore();
    act().notify({ id: 'map', message: { id: 'map.missing' } });
    act().notify({ id: 'link', message: { id: 'link.placeAndArea' } });
    act().notify({ id: 'map', message: { id: 'map.noWebgl' } });
    expect(act().notices.map(({ message }) => message.id)).toEqual(['link.placeAndArea', 'map.noWebgl']);
  });

  it('drops the one dismissed and no other', () => {
    const { act } = openStore();
    act().notify({ id: 'map', message: { id: 'map.missing' } });
    act().notify({ id: 'link', message: { id: 'link.placeAndArea' } });
    act().dismissNotice('map');
    act().dismissNotice('never-shown');
    expect(act().notices.map(({ id }) => id)).toEqual(['link']);
  });
});
