import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/**
 * Sea and land. All land has one colour: the fills' edges lie kilometres off the surveyed border, and a second
 * colour would draw another border beside it.
 */
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
      paint: { 'fill-color': palette.land },
    },
  ];
}
