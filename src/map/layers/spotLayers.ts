import type { LayerSpecification } from 'maplibre-gl';
import { spotImageId } from '../images/spotImage.ts';

/** The spot of ground that the reader asks about. */
export function spotLayers(): readonly LayerSpecification[] {
  return [
    {
      id: 'spot-mark-symbol',
      type: 'symbol',
      source: 'spot',
      layout: { 'icon-image': spotImageId, 'icon-overlap': 'always', 'icon-padding': 0 },
    },
  ];
}
