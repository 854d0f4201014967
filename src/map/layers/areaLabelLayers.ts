import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { semiBoldFont } from './mapFont.ts';
import { sideColour } from './sideColour.ts';

/** Areas' labels; the ground itself is drawn by the control layer. */
export function areaLabelLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'area-labels-name-symbol',
      type: 'symbol',
      source: 'areaLabels',
      minzoom: 6,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': semiBoldFont,
        'text-size': 12,
        'text-max-width': 11,
        'text-line-height': 1.15,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.6,
        'text-justify': 'auto',
        'text-padding': 2,
        // Largest first: a small area's label is the one that may step aside.
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: {
        'text-color': sideColour('holder', palette),
        'text-halo-color': palette.mapHalo,
        'text-halo-width': 2,
      },
    },
  ];
}
