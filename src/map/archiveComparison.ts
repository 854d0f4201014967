import { comparedLayers } from '../domain/archive/comparedLayers.ts';
import type { Day } from '../domain/day/Day.ts';
import { earlierOf } from '../domain/day/earlierOf.ts';
import { laterOf } from '../domain/day/laterOf.ts';
import type { Palette } from '../theme/palette.ts';
import { comparedLooks } from './archiveLooks.ts';
import type { ControlComparison } from './control/ControlComparison.ts';
import type { MapArchive } from './MapFrame.ts';

/** The comparison of a day with the archive's compared one, for the layers that tell of both; `null` without one. */
export function archiveComparison(archive: MapArchive, day: Day, palette: Palette): ControlComparison | null {
  const { layers, last, comparedWith } = archive;
  if (comparedWith === null || comparedWith === day) return null;
  const firstDays = layers.map(({ first }) => first);
  const compared = comparedLayers(firstDays, last, day, comparedWith);
  return {
    earlier: earlierOf(day, comparedWith),
    later: laterOf(day, comparedWith),
    compared,
    rest: [...layers.keys()].filter((look) => !compared.includes(look)),
    ...comparedLooks(archive, palette),
  };
}
