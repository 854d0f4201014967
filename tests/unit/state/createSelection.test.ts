import { describe, expect, it } from 'vitest';
import { createSelection } from '../../../src/state/createSelection.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { openStore } from './openStore.ts';

const camera = { zoom: 9, latitude: 51, longitude: 35 };

describe(createSelection, () => {
  it('opens with the claims of the day', () => {
    expect(openStore().act().selection).toEqual({ subject: { kind: 'day' }, claim: null });
  });
});

describe('picking on the map', () => {
  it.each([
    ['place', 'sudzha'],
    ['area', 'strip'],
  ] as const)('a %s moves neither date nor camera and closes the open claim', (kind, id) => {
    const { act, date } = openStore();
    act().openClaim('struck');
    act().moveCamera(camera);
    act()[kind === 'place' ? 'selectPlace' : 'selectArea'](id);
    expect(act().selection).toEqual({ subject: { kind, id }, claim: null });
    expect(act().camera).toBe(camera);
    expect(date()).toBe('2025-03-13');
  });
});

describe('openClaim', () => {
  it('opens the claim at its place and moves the date to it', () => {
    const { act, date, cameFrom } = openStore();
    act().openClaim('held');
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'sudzha' }, claim: 'held' });
    expect(date()).toBe('2024-11-04');
    expect(cameFrom()).toBe('2025-03-14');
  });

  it('opens a claim about no mapped place among those of the day', () => {
    const { act } = openStore();
    act().selectPlace('sudzha');
    act().openClaim('talks');
    expect(act().selection).toEqual({ subject: { kind: 'day' }, claim: 'talks' });
  });

  it('stays at the area that the claim stands behind', () => {
    const { act } = openStore();
    act().selectArea('strip');
    act().openClaim('figure');
    expect(act().selection).toEqual({ subject: { kind: 'area', id: 'strip' }, claim: 'figure' });
  });

  it('leaves an area that the claim does not stand behind', () => {
    const { act } = openStore();
    act().selectArea('strip');
    act().openClaim('struck');
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'belgorod' }, claim: 'struck' });
  });

  it('shows no state in between', () => {
    const { act, watch } = openStore();
    const seen = watch();
    act().openClaim('held');
    expect(seen).toHaveLength(1);
  });

  it('stops playing', () => {
    const { act } = openStore();
    act().play();
    act().openClaim('held');
    expect(act().isPlaying).toBe(false);
  });

  it('does nothing for a claim that nobody made', () => {
    const { act, watch } = openStore();
    const seen = watch();
    act().openClaim('never-said');
    expect(seen).toEqual([]);
  });
});

describe('going back', () => {
  it('closes the claim and stays at its place and day', () => {
    const { act, date } = openStore();
    act().openClaim('held');
    act().closeClaim();
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'sudzha' }, claim: null });
    expect(date()).toBe('2024-11-04');
  });

  it('leads to all claims of the same day', () => {
    const { act, date } = openStore();
    act().openClaim('held');
    act().clearSelection();
    expect(act().selection).toEqual({ subject: { kind: 'day' }, claim: null });
    expect(date()).toBe('2024-11-04');
  });
});

describe('followTicks', () => {
  it('opens the claim of a single tick', () => {
    const { act, axis } = openStore();
    act().followTicks(['held']);
    expect(act().selection.claim).toBe('held');
    expect(axis().zoom).toBe('whole');
  });

  it('looks closer at several and goes to the last of their days, whatever their order', () => {
    const { act, axis, date } = openStore();
    act().openClaim('held');
    act().play();
    act().followTicks(['struck', 'talks', 'figure']);
    expect(date()).toBe('2025-03-13');
    expect(axis()).toMatchObject({ zoom: 'quarter', last: '2025-03-14' });
    expect(act()).toMatchObject({ selection: { subject: { kind: 'day' }, claim: null }, isPlaying: false });
  });

  it.each([[[]], [['never-said']]])('does nothing for %o', (ids) => {
    const { act, watch } = openStore();
    const seen = watch();
    act().followTicks(ids);
    expect(seen).toEqual([]);
  });

  it('leaves a claim out that nobody made', () => {
    const { act } = openStore();
    act().followTicks(['never-said', 'held']);
    expect(act().selection.claim).toBe('held');
  });
});

describe('the selection', () => {
  it('outlives the days on which its claims speak', () => {
    const { act } = openStore();
    act().openClaim('struck');
    act().scrubTo(dayAt('2024-08-01'));
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'belgorod' }, claim: 'struck' });
  });
});
