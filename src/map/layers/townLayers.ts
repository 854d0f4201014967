import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { Position } from '../MapFrame.ts';
import { regularFont } from './mapFont.ts';
import { nameInLanguage } from './nameInLanguage.ts';

/** A place the claims speak of is drawn by its own mark; the town beneath it would be told twice. */
const ownMarkMetres = 1500;

/** Smallest town shown at each zoom: about a dozen names in a window, whatever the zoom. */
const smallestTown: ExpressionSpecification = [
  'step',
  ['zoom'],
  200_000,
  6,
  40_000,
  7,
  14_000,
  8,
  5_000,
  9,
  2_000,
  10,
  0,
];

/** The name used where the town lies. */
const localName: ExpressionSpecification = [
  'case',
  ['==', ['get', 'country'], 'RU'],
  ['coalesce', ['get', 'name_ru'], ''],
  ['coalesce', ['get', 'name_uk'], ''],
];

const bothNames: ExpressionSpecification = [
  'format',
  nameInLanguage,
  {},
  '\n',
  {},
  // A reader of the local language has read that already; the Latin name is then the other one.
  ['case', ['==', nameInLanguage, localName], ['get', 'name_en'], localName],
  { 'font-scale': 0.82 },
];

/** Which towns are drawn, given where the claims' own places stand. */
export function townFilter(claimed: readonly Position[]): FilterSpecification {
  const isLargeEnough: ExpressionSpecification = ['>=', ['get', 'population'], smallestTown];
  if (claimed.length === 0) return isLargeEnough;
  const coordinates = claimed.map(([longitude, latitude]) => [longitude, latitude]);
  return ['all', isLargeEnough, ['>', ['distance', { type: 'MultiPoint', coordinates }], ownMarkMetres]];
}

/** Towns for finding one's way: small, grey, and the first to give way. */
export function townLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    {
      id: 'towns-dot-circle',
      type: 'circle',
      source: 'towns',
      minzoom: 5.5,
      filter: townFilter([]),
      paint: {
        'circle-radius': ['step', ['get', 'population'], 1.8, 50_000, 2.3, 250_000, 3],
        'circle-color': palette.mapLabelQuiet,
        'circle-stroke-color': palette.land,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'towns-name-symbol',
      type: 'symbol',
      source: 'towns',
      minzoom: 5.5,
      filter: townFilter([]),
      layout: {
        'text-field': [
          'step',
          ['zoom'],
          nameInLanguage,
          7,
          ['case', ['>=', ['get', 'population'], 200_000], bothNames, nameInLanguage],
          10,
          bothNames,
        ],
        'text-font': regularFont,
        'text-size': ['step', ['get', 'population'], 11.5, 50_000, 12, 250_000, 13.5],
        'text-line-height': 1.1,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: {
        'text-color': palette.mapLabelQuiet,
        'text-halo-color': palette.land,
        'text-halo-width': 1.3,
      },
    },
  ];
}
