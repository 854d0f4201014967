import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { semiBoldFont } from './mapFont.ts';
import { sideColour } from './sideColour.ts';

const isCertain: ExpressionSpecification = ['==', ['get', 'certain'], true];
const isSchematic: ExpressionSpecification = ['==', ['get', 'basis'], 'schematic'];
const outlineWidth: ExpressionSpecification = ['case', ['==', ['get', 'changed'], true], 2.8, 1.5];

/** Claimed ground: filled when its shape is known, hatched when only its size is, broken when only its holder is. */
export function areaLayers(palette: Palette): readonly LayerSpecification[] {
  const colour = sideColour('holder', palette);
  return [
    {
      id: 'areas-tint-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': colour,
        'fill-opacity': ['case', ['all', isCertain, ['!', isSchematic]], 0.3, isCertain, 0.13, 0.06],
        // The outline layers draw the edge; a second, antialiased one would thicken it.
        'fill-antialias': false,
      },
    },
    {
      id: 'areas-hatch-fill',
      type: 'fill',
      source: 'areas',
      filter: isSchematic,
      paint: {
        'fill-pattern': ['concat', 'hatch-', ['get', 'holder']],
        'fill-opacity': ['case', isCertain, 0.55, 0.25],
        'fill-antialias': false,
      },
    },
    {
      id: 'areas-certain-line',
      type: 'line',
      source: 'areas',
      filter: isCertain,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': outlineWidth },
    },
    {
      id: 'areas-uncertain-line',
      type: 'line',
      source: 'areas',
      filter: ['!', isCertain],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': outlineWidth,
        'line-opacity': 0.75,
        'line-dasharray': [3, 2.2],
      },
    },
    {
      id: 'areas-pointed-line',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        // Two lines beside the outline, not one over it: whether it is broken must stay visible.
        'line-gap-width': 3.5,
        'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 1.5, 1],
        'line-opacity': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          1,
          ['boolean', ['feature-state', 'hovered'], false],
          0.7,
          0,
        ],
      },
    },
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
