import { earlierOf } from '../domain/day/earlierOf.ts';
import { laterOf } from '../domain/day/laterOf.ts';
import type { Day } from '../domain/day/Day.ts';
import type { Palette } from '../theme/palette.ts';
import { comparedLooks } from './archiveLooks.ts';
import type { ControlComparison } from './control/ControlComparison.ts';
import type { MapArchive } from './MapFrame.ts';

/**
 * The comparison of a day with the archive's compared one; `null` without one. A layer that tells nothing of one of
 * the days, because it lies before its first snapshot or after the archive's last, has gained and lost nothing there.
 */
export function archiveComparison(archive: MapArchive, day: Day, palette: Palette): ControlComparison | null {
  const { layers, last, comparedWith } = archive;
  if (comparedWith === null || comparedWith === day) return null;
  const [earlier, later] = [earlierOf(day, comparedWith), laterOf(day, comparedWith)];
  const isCompared = (layer: number): boolean =>
    later <= last && earlier >= (layers[layer]?.first ?? Infinity);
  const looks = [...layers.keys()];
  return {
    earlier,
    later,
    compared: looks.filter(isCompared),
    rest: looks.filter((look) => !isCompared(look)),
    ...comparedLooks(archive, palette),
  };
}
