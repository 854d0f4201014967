import type { Map as MapLibreMap } from 'maplibre-gl';
import { ageLimits, palettes, type Palette } from '../theme/palette.ts';
import { archiveComparison } from './archiveComparison.ts';
import { archiveLooks, lostLooks } from './archiveLooks.ts';
import { createControlLayer } from './control/createControlLayer.ts';
import { toControlMesh } from './control/toControlMesh.ts';
import { controlLayerIds } from './layers/layerOrder.ts';
import { layerAbove } from './layers/layerAbove.ts';
import type { MapArchive, MapFrame } from './MapFrame.ts';

export interface ArchiveDrawing {
  /** A step of the date reaches the graphics card as one number, with a few colours where a gap begins or ends. */
  draw(frame: MapFrame): void;
  /** Frees what it has on the graphics card; not after the context was lost. */
  stop(): void;
}

/** Puts the ground of an archive on a map whose style has just loaded. */
export function createDrawArchive(map: MapLibreMap): ArchiveDrawing {
  const ids = controlLayerIds.archive;
  const control = createControlLayer(map, ids);
  map.addLayer(control.fill, layerAbove(ids.fill));
  map.addLayer(control.outline, layerAbove(ids.outline));
  const nothing = toControlMesh([]);
  let drawn: MapFrame | null = null;

  const paint = (archive: MapArchive, palette: Palette): void => {
    const { ink, inkQuiet, mapHalo } = palette;
    control.paint(archiveLooks(archive, palette), { selected: ink, hovered: inkQuiet, inner: mapHalo });
    const { age, ageUnknown } = palette;
    const firstDays = archive.layers.map(({ first }) => first);
    const known = { firstDays, lastDay: archive.last, lost: lostLooks(archive) };
    control.showAges(
      archive.view === 'holders' ? null : { limits: ageLimits, colours: age, unknown: ageUnknown, ...known },
    );
  };

  return {
    draw(frame) {
      const { archive, day, theme } = frame;
      if (archive === null && (drawn?.archive ?? null) === null) return;
      const mesh = archive?.mesh ?? nothing;
      if (mesh !== (drawn?.archive?.mesh ?? nothing)) control.showMesh(mesh);
      const isRepainted = archive !== drawn?.archive || theme !== drawn?.theme;
      if (archive !== null && isRepainted) paint(archive, palettes[theme]);
      if (archive !== null && (isRepainted || day !== drawn?.day)) {
        control.compare(archiveComparison(archive, day, palettes[theme]));
      }
      control.showDay(day);
      drawn = frame;
    },
    stop() {
      for (const id of Object.values(ids)) map.removeLayer(id);
    },
  };
}
