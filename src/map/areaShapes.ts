import { areaLook } from './areaLooks.ts';
import type { ControlShape } from './control/ControlShape.ts';
import type { MapArea } from './MapFrame.ts';
import { planarSize } from './planarSize.ts';

/** Areas as the shapes that the control layer draws: the largest first, so that none hides a smaller one. */
export function areaShapes(areas: readonly MapArea[]): readonly ControlShape[] {
  return areas
    .map((area) => ({ area, size: planarSize(area.geometry) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ area }) => ({
      id: area.id,
      geometry: area.geometry,
      from: area.from,
      to: area.to,
      look: areaLook(area),
    }));
}
