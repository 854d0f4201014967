import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindUrl } from '../../../src/app/bindUrl.ts';
import { addDays } from '../../../src/domain/day/addDays.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { buildClaim } from '../../fixtures/buildClaim.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { FakePage } from './fakePage.ts';

const dataset = buildDataset({
  claims: [
    buildClaim({ id: 'held', aboutTime: '2025-03-11' }),
    buildClaim({ id: 'struck', place: 'belgorod', predicate: 'strike', aboutTime: '2025-03-13' }),
  ],
});

function open(address: string) {
  const store = createClaimlineStore(dataset);
  const page = new FakePage(address);
  const stop = bindUrl(store, page as unknown as Window);
  return { store, page, stop, act: store.getState };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTime(10_000);

describe(bindUrl, () => {
  it('opens the state that the link holds, without a step in the history', () => {
    const { act, page } = open('/map/?date=2024-11-04&place=sudzha#claims');
    settle();
    expect(act().date).toBe(dayAt('2024-11-04'));
    expect(act().selection.subject).toEqual({ kind: 'place', id: 'sudzha' });
    expect(page.steps).toEqual(['/map/?date=2024-11-04&place=sudzha#claims']);
  });

  it('tells what of the link could not be used', () => {
    const { act } = open('/?date=never&view=nowhere');
    expect(act().notices.map(({ id }) => id)).toEqual(['url-date', 'url-view']);
  });

  it('makes no second step for what is picked already', () => {
    const { act, page } = open('/');
    act().selectPlace('sudzha');
    act().selectPlace('sudzha');
    settle();
    expect(page.steps).toEqual(['/', '/?place=sudzha']);
  });

  it('makes a step in the history for what the reader picks, one each', () => {
    const { act, page } = open('/map/');
    act().selectPlace('sudzha');
    act().selectPlace('belgorod');
    act().openClaim('struck');
    expect(page.steps).toEqual([
      '/map/',
      '/map/?place=sudzha',
      '/map/?place=belgorod',
      '/map/?date=2025-03-13&place=belgorod&claim=struck',
    ]);
  });

  it('keeps path and fragment', () => {
    const { act, page } = open('/deep/map/#claims');
    act().selectPlace('sudzha');
    expect(page.address).toBe('/deep/map/?place=sudzha#claims');
  });

  it('only rewrites the present step while the date is scrubbed, once it rests', () => {
    const { act, page } = open('/');
    for (let days = 1; days <= 30; days += 1) act().scrubTo(addDays(dayAt('2024-11-04'), days));
    expect(page.asked).toEqual([]);
    settle();
    expect(page.asked).toEqual(['replace /?date=2024-12-04']);
  });

  it('asks less of the history than a browser allows, however long the reader drags', () => {
    const { act, page } = open('/');
    // Safari allows 100 changes in 30 seconds.
    for (let moves = 0; moves < 150; moves += 1) {
      act().scrubTo(addDays(dayAt('2024-08-01'), moves));
      vi.advanceTimersByTime(200);
    }
    expect(page.asked.length).toBeLessThan(100);
  });

  it('only rewrites the present step while the map is moved', () => {
    const { act, page } = open('/');
    act().moveCamera({ zoom: 9, latitude: 51, longitude: 35 });
    act().moveCamera({ zoom: 10, latitude: 51, longitude: 35 });
    settle();
    expect(page.steps).toEqual(['/?view=10/51/35']);
    act().showAllPlaces();
    settle();
    expect(page.steps).toEqual(['/']);
  });

  it('asks nothing of the history for what no link holds', () => {
    const { act, page } = open('/');
    act().hover({ kind: 'place', id: 'sudzha' });
    act().notify({ id: 'any', message: { id: 'cite.copied' } });
    act().zoomAxis(1);
    act().chooseSpeed(1);
    settle();
    expect(page.asked).toEqual([]);
  });

  it('leaves the step before a pick as the reader left it, though it had not rested', () => {
    const { act, page } = open('/');
    act().scrubTo(dayAt('2024-11-04'));
    act().selectPlace('sudzha');
    settle();
    expect(page.steps).toEqual(['/?date=2024-11-04', '/?date=2024-11-04&place=sudzha']);
  });

  it('goes back to where the reader was, and forward again', () => {
    const { act, page } = open('/');
    act().selectPlace('sudzha');
    act().openClaim('held');
    page.go(-1);
    expect(act().selection).toEqual({ subject: { kind: 'place', id: 'sudzha' }, claim: null });
    expect(act().date).toBe(dayAt('2025-03-14'));
    page.go(-1);
    expect(act().selection.subject).toEqual({ kind: 'day' });
    page.go(2);
    expect(act().selection.claim).toBe('held');
    expect(act().date).toBe(dayAt('2025-03-11'));
  });

  it('leaves every step as it is when the reader goes back and forth', () => {
    const { act, page } = open('/');
    act().selectPlace('sudzha');
    act().openClaim('held');
    const before = [...page.steps];
    const asked = page.asked.length;
    for (const steps of [-1, -1, 1, 1]) {
      page.go(steps);
      settle();
    }
    expect(page.steps).toEqual(before);
    expect(page.asked).toHaveLength(asked);
  });

  it('restores the step left behind, even when the date had not rested yet', () => {
    const { act, page } = open('/');
    act().selectPlace('sudzha');
    act().scrubTo(dayAt('2024-11-04'));
    page.go(-1);
    settle();
    expect(act().date).toBe(dayAt('2025-03-14'));
    expect(page.address).toBe('/');
  });

  it('makes a new step after going back, in place of those ahead', () => {
    const { act, page } = open('/');
    act().selectPlace('sudzha');
    page.go(-1);
    act().selectPlace('belgorod');
    expect(page.steps).toEqual(['/', '/?place=belgorod']);
  });

  it('stops when asked to, with nothing left to happen', () => {
    const { act, page, stop } = open('/');
    act().scrubTo(dayAt('2024-11-04'));
    stop();
    expect(vi.getTimerCount()).toBe(0);
    act().selectPlace('sudzha');
    settle();
    page.dispatchEvent(new Event('popstate'));
    expect(page.asked).toEqual([]);
    expect(act().selection.subject).toEqual({ kind: 'place', id: 'sudzha' });
  });
});
