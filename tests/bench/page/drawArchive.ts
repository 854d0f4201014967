import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { createControlLayer, type ControlLayer } from '../../../src/map/control/createControlLayer.ts';
import { archiveLook } from './look.ts';

/** Puts the archive's ground and outlines on a map. */
export function drawArchive(
  map: MapLibreMap,
  mesh: ControlMesh,
  hasOutlines = true,
): Pick<ControlLayer, 'showDay' | 'showMesh'> {
  const control = createControlLayer(map, { fill: 'archive-ground', outline: 'archive-outline' });
  map.addLayer(control.fill);
  map.addLayer(control.outline);
  control.paint([archiveLook(hasOutlines)], { selected: '#000000', hovered: '#000000', inner: '#ffffff' });
  control.showMesh(mesh);
  return control;
}
