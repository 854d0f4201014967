import type { Archive } from './Archive.ts';
import type { EdgeMesh } from './ControlMesh.ts';
import type { createMercator } from './createMercator.ts';
import { type ArcUse, visibleSpans } from './visibleSpans.ts';

/** The archive's outlines: every arc in each layer that it bounds, on the days on which it does. */
export function toEdgeMesh(archive: Archive, mercator: ReturnType<typeof createMercator>): EdgeMesh {
  const { points, starts } = archive.arcs;
  const ends: number[] = [];
  const spans: number[] = [];
  const layers: number[] = [];
  for (const [layer, usesOfArc] of usesByLayer(archive).entries()) {
    for (const [arc, uses] of usesOfArc) {
      for (const { from, to, side } of visibleSpans(uses)) {
        for (let at = starts[arc] ?? 0; at + 1 < (starts[arc + 1] ?? 0); at += 1) {
          const [a, b] = side === 'left' ? [at, at + 1] : [at + 1, at];
          for (const point of [a, b]) {
            ends.push(mercator.x(points[point * 2] ?? 0), mercator.y(points[point * 2 + 1] ?? 0));
          }
          spans.push(from - archive.first, to - archive.first);
          layers.push(layer);
        }
      }
    }
  }
  return {
    ends: Float32Array.from(ends),
    spans: Uint16Array.from(spans),
    layers: Uint8Array.from(layers),
  };
}

function usesByLayer({ layers, faces }: Archive): readonly ReadonlyMap<number, readonly ArcUse[]>[] {
  const byLayer = layers.map(() => new Map<number, ArcUse[]>());
  for (const { layer, from, to, rings } of faces) {
    const usesOfArc = byLayer[layer];
    for (const ref of rings.flatMap((ring) => [...ring])) {
      const arc = ref < 0 ? ~ref : ref;
      // Ground lies on the left of its rings, so on the right of an arc that is run backwards.
      const use: ArcUse = { from, to, side: ref < 0 ? 'right' : 'left' };
      const uses = usesOfArc?.get(arc);
      if (uses) uses.push(use);
      else usesOfArc?.set(arc, [use]);
    }
  }
  return byLayer;
}
