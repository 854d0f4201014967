import type { ExpressionSpecification, LayerSpecification, StateSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { sideColour } from './sideColour.ts';

/** Which days' entries are drawn, first and last: exchanged without an upload. Undated entries reach beyond both. */
export const entryDaysState: StateSpecification = {
  entriesFirst: { default: 0 },
  entriesLast: { default: 0 },
};

const isShown: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'first'], ['global-state', 'entriesLast']],
  ['>=', ['get', 'last'], ['global-state', 'entriesFirst']],
];

/** Lines and ground of opened files, and the ring around the entry that is picked; points are drawn by a layer of ours. */
export function entryLayers(palette: Palette): readonly LayerSpecification[] {
  const colour = sideColour('side', palette);
  const line = { 'line-color': colour, 'line-width': 2 };
  return [
    {
      id: 'entries-ground-fill',
      type: 'fill',
      source: 'entries',
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], isShown],
      paint: { 'fill-color': colour, 'fill-opacity': ['case', ['get', 'certain'], 0.16, 0.06] },
    },
    {
      id: 'entries-outline-line',
      type: 'line',
      source: 'entries',
      filter: ['all', ['get', 'certain'], isShown],
      paint: line,
    },
    {
      id: 'entries-unsure-line',
      type: 'line',
      source: 'entries',
      filter: ['all', ['!', ['get', 'certain']], isShown],
      paint: { ...line, 'line-dasharray': [2, 2], 'line-opacity': 0.75 },
    },
    {
      id: 'entry-selected-ring-line',
      type: 'line',
      source: 'entrySelected',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.ink, 'line-width': 3.5 },
    },
    {
      id: 'entry-selected-ring-circle',
      type: 'circle',
      source: 'entrySelected',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 8,
        'circle-opacity': 0,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2,
      },
    },
  ];
}
