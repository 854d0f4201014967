import { narrowDays } from '../../domain/mesh/narrowDays.ts';
import { originAround } from '../../domain/mesh/originAround.ts';
import { toMercator } from '../../domain/mesh/toMercator.ts';
import type { DatedEvent } from './DatedEvent.ts';
import type { EventTable } from './EventTable.ts';

/** Events as the arrays that are drawn and searched. Takes about a second for a million, so make it once. */
export function toEventTable(events: readonly DatedEvent[]): EventTable {
  const places = events.map(({ position: [longitude, latitude] }) => toMercator(longitude, latitude));
  const origin = originAround(places);
  const firstDay = events.reduce((first, { from }) => Math.min(first, from), Infinity);
  const sources = Uint32Array.from(inDrawingOrder(events));
  const sorted = [...sources];
  return {
    origin,
    firstDay: Number.isFinite(firstDay) ? firstDay : 0,
    positions: Float32Array.from(
      sorted.flatMap((source) => {
        const [x, y] = places[source] ?? origin;
        return [x - origin[0], y - origin[1]];
      }),
    ),
    days: narrowDays(
      sorted.flatMap((source) => {
        const { from = 0, to = 0 } = events[source] ?? {};
        return [from, to];
      }),
      firstDay,
    ),
    colours: Uint8Array.from(sorted, (source) => events[source]?.colour ?? 0),
    certain: Uint8Array.from(sorted, (source) => (events[source]?.certain === false ? 0 : 1)),
    sources,
  };
}

/** What lasts long first: it lies under what happened on one day. */
function inDrawingOrder(events: readonly DatedEvent[]): readonly number[] {
  const lasting = events.map(({ from, to }) => Math.floor(Math.log2(to - from)));
  return [...events.keys()].toSorted(
    (a, b) => (lasting[b] ?? 0) - (lasting[a] ?? 0) || (events[a]?.from ?? 0) - (events[b]?.from ?? 0),
  );
}
