import { addDays } from '../domain/day/addDays.ts';
import type { Day } from '../domain/day/Day.ts';
import { earlierOf } from '../domain/day/earlierOf.ts';
import { laterOf } from '../domain/day/laterOf.ts';
import { sidesInOrder } from './areaLooks.ts';
import type { DatedEvent } from './events/DatedEvent.ts';
import type { MapCollection, MapEntry, Position } from './MapFrame.ts';

/** Points of open collections as events of one layer. */
export interface EntryEvents {
  readonly events: readonly DatedEvent[];
  /** Whose event each is, in the same order. */
  readonly owners: readonly (MapEntry & { readonly position: Position })[];
  /** On the days of the half-open `[from, to)` undated events are drawn; none of the others begins before its second. */
  readonly from: Day;
  readonly to: Day;
}

/** Events have 16 bits for their days: a mistyped year of the Middle Ages must not take them from all others. */
const mostDaysBack = 30_000;
const mostDays = 0xff_ff;

/** All points of the collections, for days around `day`; undated ones last as long as days can be told apart. */
export function entryEvents(collections: readonly MapCollection[], day: Day): EntryEvents {
  const points = collections.flatMap((collection) =>
    collection.points.map((point) => ({ ...point, collection: collection.id })),
  );
  const earliest = points.reduce<Day | null>((first, { days }) => {
    if (days === null || first === null) return days?.first ?? first;
    return earlierOf(first, days.first);
  }, null);
  const from = addDays(laterOf(earliest ?? day, addDays(day, -mostDaysBack)), -1);
  const to = addDays(from, mostDays);
  return {
    events: points.map(({ position, days, side, certain }) => {
      const first = days === null ? from : laterOf(days.first, from);
      const end = days === null ? to : laterOf(addDays(days.last, 1), addDays(first, 1));
      return { position, from: first, to: end, colour: sidesInOrder.indexOf(side), certain };
    }),
    owners: points.map(({ collection, index, position }) => ({ collection, index, position })),
    from,
    to,
  };
}
