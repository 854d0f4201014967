import type { StyleSpecification } from 'maplibre-gl';

/** As much of the map as is repainted. */
export interface Repaintable {
  setPaintProperty(layerId: string, property: string, value: unknown): unknown;
}

/** Moves the map from one style to another that differs in paint alone, without loading anything again. */
export function repaintLayers(map: Repaintable, from: StyleSpecification, to: StyleSpecification): void {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  for (const layer of to.layers) {
    const oldPaint: Readonly<Record<string, unknown>> = { ...before.get(layer.id)?.paint };
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      if (JSON.stringify(oldPaint[property]) === JSON.stringify(value)) continue;
      map.setPaintProperty(layer.id, property, value);
    }
  }
}
