import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** The colour of the side named by a feature's property. */
export function sideColour(property: string, palette: Palette): ExpressionSpecification {
  return [
    'match',
    ['get', property],
    'russia',
    palette.side.russia,
    'ukraine',
    palette.side.ukraine,
    'us',
    palette.side.us,
    palette.side.other,
  ];
}
