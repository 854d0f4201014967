import type { Archive } from './Archive.ts';

/**
 * Square kilometres of each layer on each day from the archive's first to its last; `NaN` before a layer's first
 * snapshot. One pass over the faces, for the whole period.
 */
export function areaByDay({ layers, faces, first, last }: Archive): readonly Float64Array[] {
  const changes = layers.map(() => new Float64Array(last - first + 2));
  for (const { layer, from, to, areaKm2 } of faces) {
    const change = changes[layer];
    if (!change) continue;
    change[from - first] = (change[from - first] ?? 0) + areaKm2;
    change[to - first] = (change[to - first] ?? 0) - areaKm2;
  }
  return changes.map((change, layer) => {
    const begins = (layers[layer]?.snapshots[0] ?? first) - first;
    let held = 0;
    return change.subarray(0, -1).map((step, index) => {
      held += step;
      // What is added and taken away again leaves a remainder of rounding.
      return index < begins ? NaN : Math.max(0, held);
    });
  });
}
