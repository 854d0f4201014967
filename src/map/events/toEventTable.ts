import { orderOf } from '../../domain/collection/orderOf.ts';
import { dayOffset } from '../../domain/mesh/dayOffset.ts';
import { originAround } from '../../domain/mesh/originAround.ts';
import { toMercator } from '../../domain/mesh/toMercator.ts';
import type { DatedEvent } from './DatedEvent.ts';
import type { EventTable } from './EventTable.ts';

/** In days; as far as no date reaches. */
const LATER_THAN_ALL = 2 ** 26;

/** Events as the arrays that are drawn and searched. Takes tenths of a second for a million, so make it once. */
export function toEventTable(events: readonly DatedEvent[]): EventTable {
  const places = new Float64Array(events.length * 2);
  for (const [index, { position }] of events.entries()) places.set(toMercator(...position), index * 2);
  const origin = originAround(places);
  const firstDay = events.reduce((first, { from }) => Math.min(first, from), events[0]?.from ?? 0);
  const sources = inDrawingOrder(events, firstDay);
  const positions = new Float32Array(events.length * 2);
  const days = new Uint16Array(events.length * 2);
  const colours = new Uint8Array(events.length);
  const certain = new Uint8Array(events.length);
  for (const [at, source] of sources.entries()) {
    positions[at * 2] = (places[source * 2] ?? 0) - origin[0];
    positions[at * 2 + 1] = (places[source * 2 + 1] ?? 0) - origin[1];
    const event = events[source];
    if (event === undefined) continue;
    days[at * 2] = dayOffset(event.from, firstDay);
    days[at * 2 + 1] = dayOffset(event.to, firstDay);
    colours[at] = event.colour;
    certain[at] = event.certain ? 1 : 0;
  }
  return { origin, firstDay, positions, days, colours, certain, sources };
}

/** What lasts long first: it lies under what happened on one day; then what began first. */
function inDrawingOrder(events: readonly DatedEvent[], firstDay: number): Uint32Array<ArrayBuffer> {
  return orderOf(
    events.map(({ from, to }) => from - firstDay - Math.floor(Math.log2(to - from)) * LATER_THAN_ALL),
  );
}
