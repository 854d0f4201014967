import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { semiBoldFont } from './mapFont.ts';
import { nameInLanguage } from './nameInLanguage.ts';

/** Countries' names for whoever looks from far off; nearer, the oblasts' names take over. */
export function countryLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'country-labels-name-symbol',
      type: 'symbol',
      source: 'countryLabels',
      maxzoom: 6.2,
      layout: {
        'text-field': ['upcase', nameInLanguage],
        'text-font': semiBoldFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9, 6, 13],
        'text-letter-spacing': 0.3,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.mapLabelQuiet,
        'text-opacity': 0.85,
        'text-halo-color': palette.land,
        'text-halo-width': 1.2,
      },
    },
  ];
}
