import { addDays } from '../domain/day/addDays.ts';
import type { Day } from '../domain/day/Day.ts';
import { earlierOf } from '../domain/day/earlierOf.ts';
import { laterOf } from '../domain/day/laterOf.ts';
import { sidesInOrder } from './areaLooks.ts';
import type { DatedEvent } from './events/DatedEvent.ts';
import type { MapCollection, MapEntry } from './MapFrame.ts';

/** Points of open collections as events of one layer. */
export interface EntryEvents {
  /** Made one by one as they are gone through: 100,000 kept at once would hold up the page. */
  readonly events: Iterable<DatedEvent>;
  /** Whose event one is, by its place among them. */
  readonly ownerOf: (event: number) => MapEntry | null;
  /** On the days of the half-open `[from, to)` undated events are drawn; none of the others begins before its second. */
  readonly from: Day;
  readonly to: Day;
}

/** Events have 16 bits for their days: a mistyped year of the Middle Ages must not take them from all others. */
const mostDaysBack = 30_000;
const mostDays = 0xff_ff;

/** All points of the collections, for days around `day`; undated ones last as long as days can be told apart. */
export function entryEvents(collections: readonly MapCollection[], day: Day): EntryEvents {
  let earliest: Day | null = null;
  for (const { points } of collections) {
    for (const { days } of points) {
      if (days !== null) earliest = earliest === null ? days.first : earlierOf(earliest, days.first);
    }
  }
  const from = addDays(laterOf(earliest ?? day, addDays(day, -mostDaysBack)), -1);
  const to = addDays(from, mostDays);
  return {
    events: { [Symbol.iterator]: () => eventsOf(collections, from, to) },
    ownerOf: (event) => ownerOf(collections, event),
    from,
    to,
  };
}

function* eventsOf(collections: readonly MapCollection[], from: Day, to: Day): Generator<DatedEvent> {
  for (const { points } of collections) {
    for (const { position, days, side, certain } of points) {
      const first = days === null ? from : laterOf(days.first, from);
      const end = days === null ? to : laterOf(addDays(days.last, 1), addDays(first, 1));
      yield { position, from: first, to: end, colour: sidesInOrder.indexOf(side), certain };
    }
  }
}

function ownerOf(collections: readonly MapCollection[], event: number): MapEntry | null {
  let before = 0;
  for (const { id, points } of collections) {
    const point = points[event - before];
    if (point) return { collection: id, index: point.index };
    before += points.length;
  }
  return null;
}
