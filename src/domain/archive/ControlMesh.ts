import type { Day } from '../day/Day.ts';

/**
 * An archive ready to be drawn on any of its days: what is valid on day `d` is what has
 * `from <= d - firstDay && d - firstDay < to`, so a step in time is one number for the shader.
 *
 * Positions are Web Mercator, 0 to 1 from west to east and from north to south, counted from `origin`: as 32-bit
 * floats they are good to a tenth of a pixel at zoom 16 for an archive of a country's size.
 */
export interface ControlMesh {
  readonly origin: readonly [number, number];
  readonly firstDay: Day;
  readonly fill: FillMesh;
  readonly edges: EdgeMesh;
}

/** The ground itself. Faces share no vertices, as each has its own days. */
export interface FillMesh {
  /** x, y of each vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** from, to of each vertex, in days since `firstDay`. */
  readonly spans: Uint16Array<ArrayBuffer>;
  /** The layer of each vertex. */
  readonly layers: Uint8Array<ArrayBuffer>;
  /** Three vertices for each triangle. */
  readonly triangles: Uint32Array<ArrayBuffer>;
}

/** The outlines: each edge on those days alone on which the layer holds one side of it and not the other. */
export interface EdgeMesh {
  /** x, y of one end and x, y of the other; the layer's ground lies on the left, seen on a map, going along. */
  readonly ends: Float32Array<ArrayBuffer>;
  /** from, to of each edge, in days since `firstDay`. */
  readonly spans: Uint16Array<ArrayBuffer>;
  /** The layer of each edge. */
  readonly layers: Uint8Array<ArrayBuffer>;
}
