/** Lists as narrow as what they hold: years of days of a whole front are to fit beside a page. */
export type TagList = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/**
 * Ground held, as triangles; each vertex belongs to one face. Later ones are drawn over earlier ones; faces that are
 * drawn on much the same days should stand together, so that a step can skip those that are over.
 */
export interface ControlFaces {
  /** Two numbers a vertex, in Web Mercator (0–1, y southwards) from the mesh's origin. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Two days a vertex, counted from the mesh's first: it is drawn on the days of the half-open `[from, to)`. */
  readonly days: Uint16Array<ArrayBuffer>;
  /** One a vertex; see `toTag`. */
  readonly tags: TagList;
  /** Three indices a triangle. */
  readonly triangles: Uint32Array<ArrayBuffer>;
}

/**
 * Outlines, as runs of points laid end to end. A run holds, besides its own points, one before its first and one
 * after its last, which tell how its ends are joined: for a ring the neighbours across the seam, for an open line
 * its own end once more. Segments are drawn from the second point of each four to the third. All segments of a run
 * share their days and their tag. Runs of much the same days should stand together, as faces should.
 */
export interface ControlOutlines {
  /** Drawn at zooms below this one, on a screen of one device pixel a CSS pixel; `Infinity` for the finest. */
  readonly untilZoom: number;
  /** Two numbers a point, as for faces. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** One number a point: its distance along the run, in the unit of the positions. */
  readonly arcs: Float32Array<ArrayBuffer>;
  /** Two days a point: when the segment is drawn whose four points begin here. `[0, 0)` is never. */
  readonly days: Uint16Array<ArrayBuffer>;
  /** One a point: how the segment is drawn whose four points begin here. */
  readonly tags: TagList;
}

/** Control over time, ready for the graphics card. It knows nothing of areas or archives. */
export interface ControlMesh {
  /** In Web Mercator, 0–1, in double precision: near it, metres survive Float32. */
  readonly origin: readonly [number, number];
  /** What its days are counted from, so that they fit into 16 bits: 179 years of them. */
  readonly firstDay: number;
  readonly faces: ControlFaces;
  /** For ever closer zooms; the first whose `untilZoom` is not yet reached is drawn, so one alone will do. */
  readonly outlines: readonly ControlOutlines[];
  /** What tags point at, to be marked as changed, hovered or selected. */
  readonly ids: readonly string[];
}

/** A look's index in the low eight bits, an id's index above them. */
export function toTag(look: number, id: number): number {
  return ((id << 8) | look) >>> 0;
}
