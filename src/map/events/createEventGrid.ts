import type { EventTable } from './EventTable.ts';

/** Events by where they are. */
export interface EventGrid {
  /** Calls `visit` for each event in the box, edges too, and for a few around it; in the table's positions. */
  visit(box: EventBox, visit: (event: number) => void): void;
}

export interface EventBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A few events a cell: fewer cells to walk through are worth a few events too many. */
const eventsPerCell = 4;
const mostCellsAcross = 1024;

/** A grid of square cells over the events' box, each a stretch of one list; built once, in two passes. */
export function createEventGrid({ positions }: Pick<EventTable, 'positions'>): EventGrid {
  const events = positions.length / 2;
  const box = boxOf(positions);
  const across = Math.max(1, Math.min(mostCellsAcross, Math.ceil(Math.sqrt(events / eventsPerCell))));
  // Cells without extent would hold nothing.
  const size = Math.max(box.east - box.west, box.south - box.north, Number.MIN_VALUE) / across || 1;
  const columnOf = (x: number): number => clamp(Math.floor((x - box.west) / size), across);
  const rowOf = (y: number): number => clamp(Math.floor((y - box.north) / size), across);
  const cellOf = (event: number): number =>
    rowOf(positions[event * 2 + 1] ?? 0) * across + columnOf(positions[event * 2] ?? 0);

  const starts = new Uint32Array(across * across + 1);
  for (let event = 0; event < events; event += 1)
    starts[cellOf(event) + 1] = (starts[cellOf(event) + 1] ?? 0) + 1;
  for (let cell = 0; cell < across * across; cell += 1) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const next = starts.slice();
  const listed = new Uint32Array(events);
  for (let event = 0; event < events; event += 1) {
    const cell = cellOf(event);
    listed[next[cell] ?? 0] = event;
    next[cell] = (next[cell] ?? 0) + 1;
  }

  return {
    visit({ west, north, east, south }, visit) {
      if (events === 0 || east < box.west || west > box.east || south < box.north || north > box.south)
        return;
      for (let row = rowOf(north); row <= rowOf(south); row += 1) {
        const end = starts[row * across + columnOf(east) + 1] ?? 0;
        for (let at = starts[row * across + columnOf(west)] ?? 0; at < end; at += 1) visit(listed[at] ?? 0);
      }
    },
  };
}

function clamp(cell: number, across: number): number {
  return Math.max(0, Math.min(across - 1, cell));
}

function boxOf(positions: Float32Array): EventBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at] ?? 0, positions[at + 1] ?? 0];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}
