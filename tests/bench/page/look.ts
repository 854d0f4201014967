import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { ControlLook } from '../../../src/map/control/ControlLook.ts';
import type { EventLook } from '../../../src/map/events/toEventPaint.ts';

/** Black on white: what differs shows. Widths and opacities are the product's. */
const ink = '#000000';
const fillOpacity = 0.3;
const lineWidth = 1.5;

export const plainStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
};

export function archiveLook(hasOutlines: boolean): ControlLook {
  return { colour: ink, fillOpacity, hatch: null, lineOpacity: hasOutlines ? 1 : 0, isLineBroken: false };
}

export const daySource = 'day';

/** A page that shows one day and knows of no archive. */
export function dayStyle(source: GeoJSONSourceSpecification, hasOutlines = true): StyleSpecification {
  const layers: LayerSpecification[] = [
    ...plainStyle.layers,
    {
      id: 'day-fill',
      type: 'fill',
      source: daySource,
      paint: { 'fill-color': ink, 'fill-opacity': fillOpacity, 'fill-antialias': false },
    },
    {
      id: 'day-line',
      type: 'line',
      source: daySource,
      layout: { visibility: hasOutlines ? 'visible' : 'none', 'line-join': 'miter' },
      paint: { 'line-color': ink, 'line-width': lineWidth },
    },
  ];
  return { ...plainStyle, sources: { [daySource]: source }, layers };
}

export const eventLook: EventLook = {
  colours: ['#773f9b', '#1b7a66', '#a25905', '#3b434d'],
  halo: '#ffffff',
  radius: 3,
  haloWidth: 1,
};
