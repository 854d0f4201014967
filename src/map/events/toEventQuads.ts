import type { EventTable } from './EventTable.ts';

/** Events with every one four times, for the corners of a square: on weak cards far faster than instances. */
export interface EventQuads {
  readonly positions: Float32Array;
  readonly days: Uint16Array;
  readonly colours: Uint8Array;
  readonly certain: Uint8Array;
  /** Two triangles an event; a vertex tells by the two low bits of its number which corner it is. */
  readonly triangles: Uint32Array;
}

const corners = [0, 1, 2, 2, 1, 3];

/** What the graphics card needs of events. */
export function toEventQuads({ positions, days, colours, certain }: EventTable): EventQuads {
  const fourfold = <List extends Float32Array | Uint16Array | Uint8Array>(
    list: List,
    into: List,
    size: number,
  ): List => {
    let to = 0;
    for (let at = 0; at < list.length; at += size) {
      for (let corner = 0; corner < 4; corner += 1) {
        for (let part = at; part < at + size; part += 1, to += 1) into[to] = list[part] ?? 0;
      }
    }
    return into;
  };
  const triangles = new Uint32Array(colours.length * corners.length);
  let to = 0;
  for (let event = 0; event < colours.length; event += 1) {
    for (let corner = 0; corner < corners.length; corner += 1, to += 1) {
      triangles[to] = event * 4 + (corners[corner] ?? 0);
    }
  }
  return {
    positions: fourfold(positions, new Float32Array(positions.length * 4), 2),
    days: fourfold(days, new Uint16Array(days.length * 4), 2),
    colours: fourfold(colours, new Uint8Array(colours.length * 4), 1),
    certain: fourfold(certain, new Uint8Array(certain.length * 4), 1),
    triangles,
  };
}
