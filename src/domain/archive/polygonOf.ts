import type { GridPolygon, GridRing } from '../faces/Ground.ts';
import type { Arcs, Face } from './Archive.ts';

/** A face's ground on the grid. */
export function polygonOf(arcs: Arcs, { rings }: Face): GridPolygon {
  return rings.map((ring) => ringOf(arcs, ring));
}

/** The points of a ring, one arc after another; where two arcs meet the point stands once. */
function ringOf({ points, starts }: Arcs, refs: Int32Array): GridRing {
  const ring: GridRing = [];
  for (const ref of refs) {
    const arc = ref < 0 ? ~ref : ref;
    const [first, last] = [starts[arc] ?? 0, (starts[arc + 1] ?? 0) - 1];
    const step = ref < 0 ? -1 : 1;
    const [from, to] = ref < 0 ? [last, first] : [first, last];
    for (let at = from; at !== to; at += step)
      ring.push({ x: points[at * 2] ?? 0, y: points[at * 2 + 1] ?? 0 });
  }
  return ring;
}
