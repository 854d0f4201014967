import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/day/addDays.ts';
import { createEventGrid } from '../../../../src/map/events/createEventGrid.ts';
import type { DatedEvent } from '../../../../src/map/events/DatedEvent.ts';
import { isShownIn } from '../../../../src/map/events/EventTable.ts';
import { fromMercator } from '../../../../src/map/events/fromMercator.ts';
import { nearestEvent } from '../../../../src/map/events/nearestEvent.ts';
import { toEventPaint } from '../../../../src/map/events/toEventPaint.ts';
import { toEventQuads } from '../../../../src/map/events/toEventQuads.ts';
import { toEventTable } from '../../../../src/map/events/toEventTable.ts';
import { toMercator } from '../../../../src/domain/mesh/toMercator.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const first = dayAt('2024-08-06');
const sudzha: readonly [number, number] = [35.27, 51.19];

const arbitraryEvent = fc
  .record({
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    from: fc.nat(400),
    lasts: fc.integer({ min: 1, max: 60 }),
    colour: fc.nat(5),
    certain: fc.boolean(),
  })
  .map(({ longitude, latitude, from, lasts, ...look }): DatedEvent => ({
    position: [longitude, latitude],
    from: addDays(first, from),
    to: addDays(first, from + lasts),
    ...look,
  }));
const arbitraryEvents = fc.array(arbitraryEvent, { maxLength: 60 });

describe(toEventTable, () => {
  it('holds every event once, with its place, its days and its colour', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { origin, firstDay, positions, days, colours, certain, sources } = toEventTable(events);
        expect([...sources].toSorted((a, b) => a - b)).toEqual([...events.keys()]);
        for (const [at, source] of sources.entries()) {
          const event = events[source];
          const [longitude = NaN, latitude = NaN] = event?.position ?? [];
          const [x, y] = toMercator(longitude, latitude);
          expect(Math.abs((positions[at * 2] ?? NaN) + origin[0] - x)).toBeLessThan(1e-7);
          expect(Math.abs((positions[at * 2 + 1] ?? NaN) + origin[1] - y)).toBeLessThan(1e-7);
          expect([(days[at * 2] ?? 0) + firstDay, (days[at * 2 + 1] ?? 0) + firstDay]).toEqual([
            event?.from,
            event?.to,
          ]);
          expect(colours[at]).toBe(event?.colour);
          expect(certain[at] === 1).toBe(event?.certain);
        }
      }),
    );
  });

  it('has events of a day in the order of their days, over what lasted longer', () => {
    const on = (from: number, lasts: number): DatedEvent => ({
      position: sudzha,
      from: addDays(first, from),
      to: addDays(first, from + lasts),
      colour: 0,
      certain: true,
    });
    expect([...toEventTable([on(9, 1), on(0, 40), on(3, 1)]).sources]).toEqual([1, 2, 0]);
  });

  it('is empty for no events', () => {
    expect(toEventTable([]).sources).toHaveLength(0);
  });
});

describe(isShownIn, () => {
  const table = toEventTable([
    { position: sudzha, from: first, to: addDays(first, 3), colour: 0, certain: true },
  ]);

  it.each([
    ['the day before', -1, 0, false],
    ['its first day', 0, 0, true],
    ['its last day', 2, 0, true],
    ['the day after', 3, 0, false],
    ['a window that reaches back to its last day', 9, 7, true],
    ['a window that begins after it', 9, 6, false],
  ])('on %s', (_, day, windowDays, expected) => {
    expect(isShownIn(table, 0, { day: first + day, windowDays })).toBe(expected);
  });
});

describe(toEventQuads, () => {
  it('has four corners with the low bits of their numbers telling them apart, and two triangles', () => {
    const table = toEventTable([
      { position: sudzha, from: first, to: addDays(first, 1), colour: 3, certain: true },
      { position: [36, 50], from: addDays(first, 2), to: addDays(first, 3), colour: 1, certain: false },
    ]);
    const { positions, days, colours, certain, triangles } = toEventQuads(table);
    expect([...colours]).toEqual([3, 3, 3, 3, 1, 1, 1, 1]);
    expect([...certain]).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
    expect([...days]).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 2, 3, 2, 3, 2, 3, 2, 3]);
    expect(positions.slice(6, 8)).toEqual(table.positions.slice(0, 2));
    expect(positions.slice(8, 10)).toEqual(table.positions.slice(2, 4));
    expect([...triangles]).toEqual([0, 1, 2, 2, 1, 3, 4, 5, 6, 6, 5, 7]);
  });
});

describe(createEventGrid, () => {
  it('finds all that lies in a box', () => {
    const corner = fc.double({ min: -0.6, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(
        arbitraryEvents,
        corner,
        corner,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, west, north, size) => {
          const { positions } = toEventTable(events);
          const box = { west, north, east: west + size, south: north + size };
          const found: number[] = [];
          createEventGrid({ positions }).visit(box, (event) => found.push(event));
          expect(new Set(found).size).toBe(found.length);
          const inside = [...events.keys()].filter((event) => {
            const [x = NaN, y = NaN] = positions.subarray(event * 2, event * 2 + 2);
            return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
          });
          expect(inside.filter((event) => !found.includes(event))).toEqual([]);
        },
      ),
    );
  });
});

describe(nearestEvent, () => {
  /** A flat map, 1,000 pixels a degree, with its top left corner at 0° N 0° E. */
  const map = {
    project: ([longitude, latitude]: [number, number]) => ({ x: longitude * 1000, y: -latitude * 1000 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 1000, lat: -y / 1000 }),
  };
  const at = (x: number, y: number, from = 0): DatedEvent => ({
    position: [x / 1000, -y / 1000],
    from: addDays(first, from),
    to: addDays(first, from + 1),
    colour: 0,
    certain: true,
  });
  const pick = (events: readonly DatedEvent[], x: number, y: number, windowDays = 0): number | undefined => {
    const table = toEventTable(events);
    const window = { day: first, windowDays };
    const event = nearestEvent(map, table, createEventGrid(table), window, { x, y }, 10);
    return event === null ? undefined : table.sources[event];
  };

  it('is the nearest in reach', () => {
    expect(pick([at(100, 100), at(106, 100), at(300, 300)], 104, 100)).toBe(1);
    expect(pick([at(100, 100), at(300, 300)], 111, 100)).toBeUndefined();
  });

  it('is one that is shown', () => {
    expect(pick([at(100, 100, -1), at(106, 100)], 100, 100)).toBe(1);
    expect(pick([at(100, 100, -1), at(106, 100)], 100, 100, 1)).toBe(0);
  });

  it('is the one on top of several at one place', () => {
    expect(pick([at(100, 100), at(100, 100)], 103, 100)).toBe(1);
  });

  it('is found on another copy of the world', () => {
    expect(pick([at(179_000, 100)], -181_003, 100)).toBe(0);
  });
});

describe(fromMercator, () => {
  it('goes back where it came from', () => {
    const [longitude, latitude] = fromMercator(...toMercator(...sudzha));
    expect(longitude).toBeCloseTo(sudzha[0], 9);
    expect(latitude).toBeCloseTo(sudzha[1], 9);
  });
});

describe(toEventPaint, () => {
  it('writes colours and sizes as the shader reads them', () => {
    const { colours, halo, radius } = toEventPaint({
      colours: ['#000000', '#ff0000'],
      halo: '#ffffff',
      radius: 5,
      haloWidth: 2,
    });
    expect(colours.slice(0, 6)).toEqual(Float32Array.of(0, 0, 0, 1, 0, 0));
    expect([...halo]).toEqual([1, 1, 1]);
    expect([...radius]).toEqual([5, 2]);
  });

  it('refuses more colours than fit', () => {
    const colours = Array.from({ length: 33 }, () => '#000000');
    expect(() => toEventPaint({ colours, halo: '#ffffff', radius: 5, haloWidth: 2 })).toThrow('at most 32');
  });
});
