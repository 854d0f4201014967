import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/domain/day/addDays.ts';
import { formatIsoDay } from '../../../src/domain/day/formatIsoDay.ts';
import { createCalmStore } from '../../../src/state/createCalmStore.ts';
import { dayAt } from '../../fixtures/dayAt.ts';
import { openStore } from './openStore.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A watched calm store, with the dates its watcher was told of. */
function openCalm() {
  const { store, act } = openStore();
  act().scrubTo(dayAt('2024-11-01'));
  const calm = createCalmStore(store);
  const told: string[] = [];
  const stop = calm.subscribe(({ date }) => told.push(formatIsoDay(date)));
  const scrubOn = (days: number) => {
    for (let step = 0; step < days; step += 1) act().scrubTo(addDays(act().date, 1));
  };
  return { store, calm, act, told, stop, scrubOn, date: () => formatIsoDay(calm.getState().date) };
}

describe(createCalmStore, () => {
  it('tells of every step of a date that is neither dragged nor playing', () => {
    const { told, scrubOn } = openCalm();
    scrubOn(3);
    expect(told).toEqual(['2024-11-02', '2024-11-03', '2024-11-04']);
  });

  it('tells of a date on the move a few times a second', () => {
    const { act, told, scrubOn, date } = openCalm();
    act().play();
    told.length = 0;
    for (let frame = 0; frame < 60; frame += 1) {
      scrubOn(1);
      vi.advanceTimersByTime(16);
    }
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.length).toBeLessThanOrEqual(4);
    expect(date()).toBe(told.at(-1));
  });

  it('tells of the last day of a drag at once, as soon as it ends', () => {
    const { act, told, scrubOn } = openCalm();
    act().beginDrag();
    scrubOn(20);
    expect(told.at(-1)).toBe('2024-11-01');
    act().endDrag();
    expect(told.at(-1)).toBe('2024-11-21');
    vi.runAllTimers();
    expect(told.filter((day) => day === '2024-11-21')).toHaveLength(1);
  });

  it('tells of a drag that pauses on a day', () => {
    const { act, told, scrubOn } = openCalm();
    act().beginDrag();
    scrubOn(5);
    vi.advanceTimersByTime(250);
    expect(told.at(-1)).toBe('2024-11-06');
  });

  it('tells of everything else at once, with the date as it is by then', () => {
    const { act, told, scrubOn } = openCalm();
    act().play();
    scrubOn(5);
    act().selectPlace('sudzha');
    expect(told.at(-1)).toBe('2024-11-06');
  });

  it('lets its actions act on the store', () => {
    const { act, calm } = openCalm();
    calm.getState().selectPlace('sudzha');
    expect(act().selection.subject).toEqual({ kind: 'place', id: 'sudzha' });
  });

  it('leaves nothing behind once nobody watches, and is up to date when asked', () => {
    const { act, stop, scrubOn, date, told } = openCalm();
    act().play();
    scrubOn(5);
    stop();
    expect(vi.getTimerCount()).toBe(0);
    scrubOn(5);
    expect(date()).toBe('2024-11-11');
    expect(told).toEqual(['2024-11-01']);
  });
});
