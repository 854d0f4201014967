import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { riverColour } from './riverColour.ts';
import { regularFont } from './mapFont.ts';
import { nameInLanguage } from './nameInLanguage.ts';

/** The lines lie 1–2.5 km off; beyond this zoom that would show as a claim about which bank is whose. */
const lastZoom = 9.5;
/** Fades in as well: the data end at the theatre's frame and would draw a box from far off. */
const fade: DataDrivenPropertyValueSpecification<number> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  6,
  0,
  7,
  0.9,
  8.6,
  0.9,
  lastZoom,
  0,
];

/** Rivers, faint, and gone before their inexactness matters. */
export function riverLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'rivers-water-line',
      type: 'line',
      source: 'rivers',
      minzoom: 6,
      maxzoom: lastZoom,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': riverColour(palette),
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 9, 1.6],
        'line-opacity': fade,
      },
    },
    {
      id: 'rivers-name-symbol',
      type: 'symbol',
      source: 'rivers',
      minzoom: 7.5,
      maxzoom: lastZoom,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['coalesce', nameInLanguage, ''],
        'text-font': regularFont,
        'text-size': 11,
        'text-letter-spacing': 0.08,
        'text-max-angle': 30,
        'text-padding': 6,
      },
      paint: {
        'text-color': riverColour(palette, 'label'),
        'text-halo-color': palette.land,
        'text-halo-width': 1.2,
        'text-opacity': fade,
      },
    },
  ];
}
