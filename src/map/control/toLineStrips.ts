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

const trianglesOfSegment = [0, 1, 2, 2, 1, 3] as const;

/** What the graphics card needs of outlines; segments share their ends, so that lines are not drawn twice there. */
export function toLineStrips({ positions, arcs, days, tags }: ControlOutlines): LineStrips {
  const points = arcs.length;
  const isSegment = (start: number): boolean => (days[start * 2] ?? 0) < (days[start * 2 + 1] ?? 0);
  let segments = 0;
  for (let point = 0; point < points - 3; point += 1) if (isSegment(point)) segments += 1;
  const strips = {
    positions: new Float32Array(points * 4),
    arcs: new Float32Array(points * 2),
    days: new Uint16Array(points * 4),
    tags: tags instanceof Uint8Array ? new Uint8Array(points * 2) : new Uint32Array(points * 2),
    triangles: new Uint32Array(segments * 6),
  };
  let next = 0;
  for (let point = 0; point < points; point += 1) {
    // Days and tags are told of a segment by the point before it, and here belong to both its ends.
    const own = isSegment(point) ? point : Math.max(0, point - 1);
    for (let vertex = point * 2; vertex < point * 2 + 2; vertex += 1) {
      strips.positions[vertex * 2] = positions[point * 2] ?? 0;
      strips.positions[vertex * 2 + 1] = positions[point * 2 + 1] ?? 0;
      strips.arcs[vertex] = arcs[point] ?? 0;
      strips.days[vertex * 2] = days[own * 2] ?? 0;
      strips.days[vertex * 2 + 1] = days[own * 2 + 1] ?? 0;
      strips.tags[vertex] = tags[own] ?? 0;
    }
    if (point >= points - 3 || !isSegment(point)) continue;
    const corner = point * 2;
    for (const at of trianglesOfSegment) strips.triangles[next++] = corner + at;
  }
  return strips;
}
