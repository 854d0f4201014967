import type { Map as MapLibreMap } from 'maplibre-gl';
import { palettes, type Palette } from '../theme/palette.ts';
import { areaLabels } from './areaLabels.ts';
import { areaLooks } from './areaLooks.ts';
import { areaShapes } from './areaShapes.ts';
import { createControlLayer } from './control/createControlLayer.ts';
import { toControlMesh } from './control/toControlMesh.ts';
import { isDrawnOn } from './isDrawnOn.ts';
import { controlLayerIds } from './layers/layerOrder.ts';
import { layerAbove } from './layers/layerAbove.ts';
import type { MapFrame, MapSubject } from './MapFrame.ts';
import { setSourceData } from './setSourceData.ts';

function idOfArea(subject: MapSubject | null): string | null {
  return subject?.kind === 'area' ? subject.id : null;
}

export interface AreaDrawing {
  /** A step of the date reaches the graphics card as one number, and the workers only when other names are to be seen. */
  draw(frame: MapFrame): void;
  /** Frees what it has on the graphics card; not after the context was lost. */
  stop(): void;
}

/** Puts the areas on a map whose style has just loaded: ground and outlines as a control layer, names as symbols. */
export function createDrawAreas(map: MapLibreMap): AreaDrawing {
  const ids = controlLayerIds.areas;
  const control = createControlLayer(map, ids);
  map.addLayer(control.fill, layerAbove(ids.fill));
  map.addLayer(control.outline, layerAbove(ids.outline));
  let drawn: MapFrame | null = null;
  let labels: ReturnType<typeof areaLabels> = new Map();
  let named: readonly object[] | null = null;

  const paint = (palette: Palette): void => {
    const { ink, inkQuiet, mapHalo } = palette;
    control.paint(areaLooks(palette), { selected: ink, hovered: inkQuiet, inner: mapHalo });
  };
  const drawNames = ({ areas, day }: MapFrame): void => {
    const features = areas.filter((area) => isDrawnOn(area, day)).flatMap((area) => labels.get(area) ?? []);
    const isSame = features.length === named?.length && features.every((one, at) => one === named?.[at]);
    if (isSame) return;
    named = features;
    setSourceData(map, 'areaLabels', { type: 'FeatureCollection', features });
  };

  return {
    draw(frame) {
      if (frame.theme !== drawn?.theme) paint(palettes[frame.theme]);
      if (frame.areas !== drawn?.areas) {
        control.showMesh(toControlMesh(areaShapes(frame.areas)));
        labels = areaLabels(frame.areas);
      }
      control.showDay(frame.day);
      if (frame.areas !== drawn?.areas || frame.day !== drawn.day) drawNames(frame);
      control.mark({
        changed: frame.changedAreas,
        hovered: idOfArea(frame.hovered),
        selected: idOfArea(frame.selected),
      });
      drawn = frame;
    },
    stop() {
      for (const id of Object.values(ids)) map.removeLayer(id);
    },
  };
}
