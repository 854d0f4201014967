import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';

/** Exchanges all that a GeoJSON source of the style holds; a worker cuts it into tiles anew. */
export function setSourceData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  const source = map.getSource(id);
  if (source instanceof GeoJSONSource) void source.setData(data);
}
