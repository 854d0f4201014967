import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** Sea, land and, outside the theatre, the far states' borders. */
export function groundLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'backdrop-water-background',
      type: 'background',
      paint: { 'background-color': palette.water },
    },
    {
      id: 'world-land-fill',
      type: 'fill',
      source: 'world',
      paint: {
        'fill-color': ['match', ['get', 'name'], ['Ukraine', 'Russia'], palette.land, palette.landFar],
      },
    },
    {
      id: 'world-states-line',
      type: 'line',
      source: 'worldLines',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.stateBorder,
        'line-opacity': 0.45,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 1],
      },
    },
  ];
}
