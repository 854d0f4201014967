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

/** Points in Web Mercator from a mesh's origin, the last not the first again. */
export type FlatRing = readonly (readonly [number, number])[];

/** A shape with its polygons laid flat: each the outer ring, then the holes. */
export interface FlatShape {
  readonly polygons: readonly (readonly FlatRing[])[];
  readonly from: number;
  readonly to: number;
  /** See `toTag`. */
  readonly tag: number;
}
