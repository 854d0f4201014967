import type { Day } from '../day/Day.ts';
import type { Archive } from './Archive.ts';

interface DatedArea {
  readonly day: Day;
  readonly km2: number;
}

/** A layer's area at its first and last snapshot, and where it was smallest and largest for the first time. */
export interface LayerExtremes {
  readonly first: DatedArea;
  readonly last: DatedArea;
  readonly smallest: DatedArea;
  readonly largest: DatedArea;
}

/**
 * The figures by which a layer's area is told in a few words; `null` for a layer that is not there.
 * @param areas what `areaByDay` gives for the archive
 */
export function layerExtremes(
  archive: Archive,
  areas: readonly Float64Array[],
  index: number,
): LayerExtremes | null {
  const dated = (archive.layers[index]?.snapshots ?? []).map((day) => ({
    day,
    km2: areas[index]?.[day - archive.first] ?? 0,
  }));
  const [first] = dated;
  if (!first) return null;
  return {
    first,
    last: dated.at(-1) ?? first,
    smallest: dated.reduce((least, area) => (area.km2 < least.km2 ? area : least)),
    largest: dated.reduce((most, area) => (area.km2 > most.km2 ? area : most)),
  };
}
