import { addDays } from '../day/addDays.ts';
import type { Day } from '../day/Day.ts';
import type { Archive } from './Archive.ts';
import { layerOn } from './layerOn.ts';
import { standingSnapshot } from './standingSnapshot.ts';

/** How much ground a layer shows on a day. */
export interface LayerArea {
  readonly km2: number;
  /** The snapshot it is taken from, and how old that is. */
  readonly day: Day;
  readonly ageDays: number;
  /** The same of the snapshot before; `null` for the first. */
  readonly before: { readonly km2: number; readonly day: Day } | null;
}

/**
 * A layer's area on a day; `null` where the archive says nothing of that day.
 * @param areas what `areaByDay` gives for the archive
 */
export function layerAreaOn(
  archive: Archive,
  areas: readonly Float64Array[],
  index: number,
  on: Day,
): LayerArea | null {
  const layer = archive.layers[index];
  if (!layer) return null;
  const standing = layerOn(archive, layer, on);
  if (standing.kind !== 'standing') return null;
  const km2On = (day: Day) => areas[index]?.[day - archive.first] ?? 0;
  const before = standingSnapshot(layer, addDays(standing.day, -1));
  return {
    km2: km2On(standing.day),
    day: standing.day,
    ageDays: standing.ageDays,
    before: before && { km2: km2On(before.day), day: before.day },
  };
}
