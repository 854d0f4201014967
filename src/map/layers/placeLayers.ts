import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { ringImageId } from '../images/ringImage.ts';
import { nudgePixelsAt } from '../nudgeApart.ts';
import { regularFont, semiBoldFont } from './mapFont.ts';

const textSize = 15;
/** CSS pixels from a mark's centre to its label. */
const labelGap = 16;
const regionLabelGap = 38;
/** The burst stands to the upper right of its mark. */
const strikeOffset = 12;
/** A label on the burst's side stands clear of it. */
const strikeGap = 8;

/** The steps of `nudgePixelsAt`; a symbol's layout knows whole zooms only. */
const nudgeFar = nudgePixelsAt(8);
const nudgeMiddle = nudgePixelsAt(9);
const nudgeNear = nudgePixelsAt(10);

function offsetBy(nudge: number, x: number, y: number): ExpressionSpecification {
  return [
    'match',
    ['get', 'nudge'],
    'left',
    ['literal', [x - nudge, y]],
    'right',
    ['literal', [x + nudge, y]],
    ['literal', [x, y]],
  ];
}

function iconOffset(x: number, y: number): DataDrivenPropertyValueSpecification<[number, number]> {
  return [
    'step',
    ['zoom'],
    offsetBy(nudgeFar, x, y),
    9,
    offsetBy(nudgeMiddle, x, y),
    10,
    offsetBy(nudgeNear, x, y),
  ];
}

/** Labels of nudged marks stand on the outer side; others take the first side that is free. */
function labelAnchors(nudge: number): ExpressionSpecification {
  const gap = (labelGap + nudge) / textSize;
  const side = labelGap / textSize;
  const besideStrike = gap + strikeGap / textSize;
  return [
    'case',
    ['==', ['get', 'precision'], 3],
    ['literal', ['top', [0, regionLabelGap / textSize], 'bottom', [0, -regionLabelGap / textSize]]],
    ['==', ['get', 'nudge'], 'left'],
    ['literal', ['right', [-gap, 0]]],
    ['all', ['==', ['get', 'nudge'], 'right'], ['has', 'strikeIcon']],
    ['literal', ['left', [besideStrike, 0]]],
    ['==', ['get', 'nudge'], 'right'],
    ['literal', ['left', [gap, 0]]],
    ['has', 'strikeIcon'],
    ['literal', ['right', [-side, 0], 'top', [0, side]]],
    ['literal', ['left', [side, 0], 'right', [-side, 0], 'top', [0, side], 'bottom', [0, -side]]],
  ];
}

function ringLayer(
  id: string,
  icon: string,
  paint: SymbolLayerSpecification['paint'] = {},
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'places',
    layout: {
      'icon-image': icon,
      'icon-offset': iconOffset(0, 0),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint,
  };
}

/** Shown only while the feature is in the state: filters would lay all marks out anew at each move of the mouse. */
function whileState(state: 'selected' | 'hovered'): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], 1, 0];
}

/** The claims' places: always drawn, always labelled, always on top. */
export function placeLayers(palette: Palette): readonly LayerSpecification[] {
  const regionRing = ringLayer('places-region-symbol', ringImageId('region'));
  return [
    {
      id: 'places-name-symbol',
      type: 'symbol',
      source: 'places',
      layout: {
        'text-field': [
          'case',
          ['==', ['get', 'otherName'], ''],
          ['get', 'name'],
          [
            'format',
            ['get', 'name'],
            {},
            '\n',
            {},
            ['get', 'otherName'],
            { 'font-scale': 0.8, 'text-font': ['literal', regularFont] },
          ],
        ],
        'text-font': semiBoldFont,
        'text-size': textSize,
        'text-line-height': 1.08,
        'text-max-width': 14,
        'text-justify': 'auto',
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          labelAnchors(nudgeFar),
          9,
          labelAnchors(nudgeMiddle),
          10,
          labelAnchors(nudgeNear),
        ],
        // Seen from far off all places fall into one heap, and four names on it would be none.
        'text-overlap': ['step', ['zoom'], 'never', 6, 'always'],
        'text-padding': 2,
        // Labels that have only one side to stand on are placed before those that have four.
        'symbol-sort-key': ['match', ['get', 'nudge'], 'none', 1, 0],
      },
      paint: {
        'text-color': palette.mapLabel,
        'text-halo-color': palette.mapHalo,
        'text-halo-width': 2.2,
      },
    },
    // This ring takes room, unlike the others: a town's name across it would be hard to read.
    {
      ...regionRing,
      filter: ['==', ['get', 'precision'], 3],
      layout: {
        ...regionRing.layout,
        'icon-ignore-placement': false,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 6.5, 1],
      },
    },
    {
      ...ringLayer('places-changed-symbol', ringImageId('changed')),
      filter: ['==', ['get', 'changed'], true],
    },
    ringLayer('places-hovered-symbol', ringImageId('hovered'), { 'icon-opacity': whileState('hovered') }),
    ringLayer('places-selected-symbol', ringImageId('selected'), { 'icon-opacity': whileState('selected') }),
    {
      id: 'places-mark-symbol',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-offset': iconOffset(0, 0),
        // Room is taken, so that quieter labels stay clear, but none is asked for.
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
    },
    {
      id: 'places-strike-symbol',
      type: 'symbol',
      source: 'places',
      filter: ['has', 'strikeIcon'],
      layout: {
        'icon-image': ['get', 'strikeIcon'],
        'icon-offset': iconOffset(strikeOffset, -strikeOffset),
        'icon-overlap': 'always',
        'icon-padding': 0,
      },
    },
    {
      id: 'places-position-circle',
      type: 'circle',
      source: 'places',
      // From here on the mark itself all but covers the position.
      maxzoom: 9,
      filter: ['!=', ['get', 'nudge'], 'none'],
      paint: {
        'circle-radius': 1.8,
        'circle-color': palette.mapLabel,
        'circle-stroke-color': palette.mapHalo,
        'circle-stroke-width': 0.8,
      },
    },
  ];
}
