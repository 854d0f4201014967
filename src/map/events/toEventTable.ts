import { orderOf } from '../../domain/collection/orderOf.ts';
import { dayOffset } from '../../domain/mesh/dayOffset.ts';
import { originAround } from '../../domain/mesh/originAround.ts';
import { toMercator } from '../../domain/mesh/toMercator.ts';
import type { DatedEvent } from './DatedEvent.ts';
import type { EventTable } from './EventTable.ts';

/** In days; as far as no date reaches. */
const LATER_THAN_ALL = 2 ** 26;

/** Events as the arrays that are drawn and searched. Takes tenths of a second for a million, so make it once. */
export function toEventTable(events: Iterable<DatedEvent>): EventTable {
  const [places, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const [looks, known]: [number[], number[]] = [[], []];
  for (const { position, from, to, colour, certain } of events) {
    const [x, y] = toMercator(position[0], position[1]);
    places.push(x, y);
    starts.push(from);
    ends.push(to);
    looks.push(colour);
    known.push(certain ? 1 : 0);
  }
  const count = starts.length;
  const origin = originAround(places);
  const firstDay = starts.reduce((first, from) => Math.min(first, from), starts[0] ?? 0);
  const sources = inDrawingOrder(starts, ends, firstDay);
  const positions = new Float32Array(count * 2);
  const days = new Uint16Array(count * 2);
  for (const [at, source] of sources.entries()) {
    positions[at * 2] = (places[source * 2] ?? 0) - origin[0];
    positions[at * 2 + 1] = (places[source * 2 + 1] ?? 0) - origin[1];
    days[at * 2] = dayOffset(starts[source] ?? 0, firstDay);
    days[at * 2 + 1] = dayOffset(ends[source] ?? 0, firstDay);
  }
  return {
    origin,
    firstDay,
    positions,
    days,
    colours: Uint8Array.from(sources, (source) => looks[source] ?? 0),
    certain: Uint8Array.from(sources, (source) => known[source] ?? 0),
    sources,
  };
}

/** What lasts long first: it lies under what happened on one day; then what began first. */
function inDrawingOrder(
  starts: readonly number[],
  ends: readonly number[],
  firstDay: number,
): Uint32Array<ArrayBuffer> {
  return orderOf(
    starts.map(
      (from, at) => from - firstDay - Math.floor(Math.log2((ends[at] ?? 0) - from)) * LATER_THAN_ALL,
    ),
  );
}
