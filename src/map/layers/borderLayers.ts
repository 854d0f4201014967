import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** Outside the theatre the same surveyed border goes on among the coarse ones of the rest of the world. */
const isSurveyed: ExpressionSpecification = ['==', ['get', 'source'], 'OpenStreetMap'];

const round: NonNullable<LineLayerSpecification['layout']> = { 'line-join': 'round', 'line-cap': 'round' };

function casing(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palette.stateBorder,
    'line-opacity': 0.13,
    'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2.5, 8, 6, 12, 11],
  };
}

function line(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palette.stateBorder,
    'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.7, 5, 0.9, 8, 1.15, 12, 2],
  };
}

/** The state border, in a soft casing so that it reads as the one line that matters; other states' are thin. */
export function borderLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'world-lines-far-line',
      type: 'line',
      source: 'worldLines',
      filter: ['!', isSurveyed],
      layout: round,
      paint: {
        'line-color': palette.stateBorder,
        'line-opacity': 0.5,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 8, 0.9],
      },
    },
    {
      id: 'world-lines-casing-line',
      type: 'line',
      source: 'worldLines',
      filter: isSurveyed,
      layout: round,
      paint: casing(palette),
    },
    {
      id: 'world-lines-state-line',
      type: 'line',
      source: 'worldLines',
      filter: isSurveyed,
      layout: round,
      paint: line(palette),
    },
    {
      id: 'border-casing-line',
      type: 'line',
      source: 'border',
      layout: round,
      paint: casing(palette),
    },
    {
      id: 'border-state-line',
      type: 'line',
      source: 'border',
      layout: round,
      paint: line(palette),
    },
  ];
}
