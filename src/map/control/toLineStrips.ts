import type { ControlOutlines, TagList } from '../../domain/mesh/ControlMesh.ts';

/** Outlines with every point twice, for the two edges of a line; a vertex's neighbours stand two before and two after it. */
export interface LineStrips {
  readonly positions: Float32Array;
  readonly arcs: Float32Array;
  readonly days: Uint16Array;
  readonly tags: TagList;
  /** Two triangles a segment. They count from the first vertex with a neighbour before it, as days and tags do. */
  readonly triangles: Uint32Array;
}

/** What the graphics card needs of outlines; segments share their ends, so that lines are not drawn twice there. */
export function toLineStrips({ positions, arcs, days, tags }: ControlOutlines): LineStrips {
  const points = arcs.length;
  const twofold = points * 2;
  const twice = <List extends Float32Array | Uint16Array | TagList>(
    list: List,
    into: List,
    size: number,
  ): List => {
    for (let at = 0; at < list.length; at += 1) {
      const point = Math.floor(at / size);
      const target = point * 2 * size + (at % size);
      into[target] = list[at] ?? 0;
      into[target + size] = list[at] ?? 0;
    }
    return into;
  };
  const isSegment = (start: number): boolean => (days[start * 2] ?? 0) < (days[start * 2 + 1] ?? 0);
  // Days and tags are told of a segment by the point before it, and here belong to both its ends.
  const own = (point: number): number => (isSegment(point) ? point : Math.max(0, point - 1));
  const ownDays = Uint16Array.from({ length: points * 2 }, (_, at) => days[own(at >> 1) * 2 + (at % 2)] ?? 0);
  const ownTags = tags.map((_, point) => tags[own(point)] ?? 0);
  const triangles: number[] = [];
  for (let before = 0; before < points - 3; before += 1) {
    if (!isSegment(before)) continue;
    const corner = before * 2;
    triangles.push(corner, corner + 1, corner + 2, corner + 2, corner + 1, corner + 3);
  }
  return {
    positions: twice(positions, new Float32Array(positions.length * 2), 2),
    arcs: twice(arcs, new Float32Array(twofold), 1),
    days: twice(ownDays, new Uint16Array(points * 4), 2),
    tags: twice(ownTags, tags instanceof Uint8Array ? new Uint8Array(twofold) : new Uint32Array(twofold), 1),
    triangles: Uint32Array.from(triangles),
  };
}
