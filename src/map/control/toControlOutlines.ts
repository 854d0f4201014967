import type { ControlOutlines } from './ControlMesh.ts';
import type { FlatRing, FlatShape } from './ControlShape.ts';

/** The rings of shapes, holes too, as runs of points with their neighbours across the seam. */
export function toControlOutlines(shapes: readonly FlatShape[]): ControlOutlines {
  const positions: number[] = [];
  const arcs: number[] = [];
  const days: number[] = [];
  const tags: number[] = [];
  const addRing = (ring: FlatRing, { from, to, tag }: FlatShape): void => {
    const segments = ring.length;
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    let arc = -Math.hypot(lastX - (ring[0]?.[0] ?? 0), lastY - (ring[0]?.[1] ?? 0));
    for (let step = -1; step < segments + 2; step += 1) {
      const [x = 0, y = 0] = ring[(step + segments) % segments] ?? [];
      if (step >= 0) arc += Math.hypot(x - lastX, y - lastY);
      [lastX, lastY] = [x, y];
      positions.push(x, y);
      arcs.push(arc);
      tags.push(tag);
      // Four points that reach over the end of the run are no segment of anything.
      if (step + 1 < segments) days.push(from, to);
      else days.push(0, 0);
    }
  };
  for (const shape of shapes) for (const ring of shape.polygons.flat()) addRing(ring, shape);
  return {
    positions: Float32Array.from(positions),
    arcs: Float32Array.from(arcs),
    days: Float32Array.from(days),
    tags: Uint32Array.from(tags),
  };
}
