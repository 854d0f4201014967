import { describe, expect, it } from 'vitest';
import { entryEvents } from '../../../src/map/entryEvents.ts';
import type { MapEntryPoint } from '../../../src/map/MapFrame.ts';
import { dayAt } from '../../fixtures/dayAt.ts';

const day = dayAt('2025-03-14');
const point: MapEntryPoint = {
  index: 0,
  position: [35.27, 51.19],
  days: { first: day, last: day },
  side: 'us',
  certain: true,
};
const eventsOf = (...points: readonly MapEntryPoint[]) => {
  const { events, from, to } = entryEvents([{ id: 'one', points, shapes: [] }], day);
  return { events: [...events], from, to };
};

describe(entryEvents, () => {
  it('has undated events begin before all others', () => {
    const { events, from, to } = eventsOf(point, { ...point, days: null });
    expect(events.map((event) => event.from)).toEqual([day, day - 1]);
    expect([events[1]?.to, from]).toEqual([to, day - 1]);
  });

  it('leaves days that can be told apart to all, whatever year was mistyped', () => {
    const years = (date: string) => ({ ...point, days: { first: dayAt(date), last: dayAt(date) } });
    const { events, from, to } = eventsOf(years('0202-03-14'), years('9999-03-14'), point);
    expect(from).toBeGreaterThan(dayAt('1940-01-01'));
    expect(to).toBeGreaterThan(dayAt('2100-01-01'));
    expect(events[2]).toMatchObject({ from: day, to: day + 1 });
    expect(events.every((event) => event.from < event.to)).toBe(true);
  });

  it('knows whose event is whose over several collections', () => {
    const { events, ownerOf } = entryEvents(
      [
        { id: 'one', points: [point], shapes: [] },
        { id: 'two', points: [{ ...point, index: 5 }], shapes: [] },
      ],
      day,
    );
    expect([...events]).toHaveLength(2);
    expect([0, 1, 2].map(ownerOf)).toEqual([
      { collection: 'one', index: 0 },
      { collection: 'two', index: 5 },
      null,
    ]);
  });

  it('is empty for nothing', () => {
    expect(eventsOf().events).toEqual([]);
  });
});
