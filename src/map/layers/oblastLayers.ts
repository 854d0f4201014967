import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { regularFont } from './mapFont.ts';
import { nameInLanguage } from './nameInLanguage.ts';

/** Oblast borders as thin dots and oblast names as spaced capitals: there, but never a claim. */
export function oblastLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'oblast-lines-inner-line',
      type: 'line',
      source: 'oblastLines',
      minzoom: 6,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.oblastBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 10, 1.6],
        // The data end at the theatre's frame; seen from far off they would draw a box.
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 7, 1],
        // Round caps on dashes of no length draw dots.
        'line-dasharray': [0, 2.6],
      },
    },
    {
      id: 'oblast-labels-name-symbol',
      type: 'symbol',
      source: 'oblastLabels',
      minzoom: 6.2,
      maxzoom: 10,
      layout: {
        'text-field': ['upcase', nameInLanguage],
        'text-font': regularFont,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.2, 10, 9, 13],
        'text-letter-spacing': 0.22,
        'text-max-width': 9,
        'text-line-height': 1.3,
        'text-padding': 8,
        // A name in the middle of nowhere may step aside for the claims' labels.
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 1.5,
      },
      paint: {
        'text-color': palette.mapLabelQuiet,
        'text-opacity': 0.8,
        'text-halo-color': palette.land,
        'text-halo-width': 1.2,
      },
    },
  ];
}
