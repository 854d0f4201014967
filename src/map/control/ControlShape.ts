import type { MultiPolygon, Polygon } from 'geojson';

/** One area for as long as it looks the same. */
export interface ControlShape {
  /** Several shapes may share one: they are marked together. */
  readonly id: string;
  /** In degrees. */
  readonly geometry: Polygon | MultiPolygon;
  /** Drawn on the days of `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** An index into the layer's table of looks. */
  readonly look: number;
}
