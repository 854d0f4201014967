import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** The state border, in a soft casing so that it reads as the one line that matters. */
export function borderLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'border-casing-line',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.stateBorder,
        'line-opacity': 0.13,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2.5, 8, 6, 12, 11],
      },
    },
    {
      id: 'border-state-line',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.stateBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1.15, 12, 2],
      },
    },
  ];
}
