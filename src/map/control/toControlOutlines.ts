import type { ControlOutlines } from './ControlMesh.ts';
import type { FlatRing, FlatShape } from './ControlShape.ts';
import { cutCorners } from './cutCorners.ts';
import { densify } from './densify.ts';
import { importanceOf } from './importanceOf.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Beyond the last even the finest detail is drawn; before the first areas are specks. */
const levelZooms = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/**
 * Device pixels that a line may stray from its shape: less than can be seen. Detail finer than that is worse than
 * useless, since a line wider than its own bends clots into a scribble.
 */
const tolerancePixels = 0.5;

interface WeighedRing {
  readonly ring: FlatRing;
  readonly importance: Float64Array;
  readonly shape: FlatShape;
}

/** The rings of shapes, holes too, as outlines for ever closer zooms. */
export function toControlOutlines(shapes: readonly FlatShape[]): readonly ControlOutlines[] {
  const weighed = new Map<FlatRing, Float64Array>();
  const rings = shapes.flatMap((shape) =>
    shape.polygons.flat().map((ring): WeighedRing => {
      const importance = weighed.get(ring) ?? importanceOf(ring);
      weighed.set(ring, importance);
      return { ring, importance, shape };
    }),
  );
  const finest = toLevel(rings, Infinity, 0);
  const levels = levelZooms.map((zoom) => toLevel(rings, zoom, tolerancePixels / pixelsPerWorld(zoom)));
  // A level that leaves out no more than the next closer one is not worth its memory.
  return [...levels, finest].filter(
    ({ arcs }, index, all) => all[index + 1]?.arcs.length !== arcs.length || index === all.length - 1,
  );
}

function toLevel(rings: readonly WeighedRing[], untilZoom: number, tolerance: number): ControlOutlines {
  const positions: number[] = [];
  const arcs: number[] = [];
  const days: number[] = [];
  const tags: number[] = [];
  const addRing = (ring: FlatRing, { from, to, tag }: FlatShape): void => {
    const segments = ring.length;
    let [lastX, lastY] = ring[0] ?? [0, 0];
    let arc = 0;
    // From the last point, over the whole ring, to the first two once more.
    for (let step = -1; step < segments + 2; step += 1) {
      const [x = 0, y = 0] = ring[(step + segments) % segments] ?? [];
      const length = Math.hypot(x - lastX, y - lastY);
      arc = step < 0 ? -length : arc + length;
      [lastX, lastY] = [x, y];
      positions.push(x, y);
      arcs.push(arc);
      tags.push(tag);
      // Four points that reach over the end of the run are no segment of anything.
      const isSegment = step + 1 < segments;
      days.push(isSegment ? from : 0, isSegment ? to : 0);
    }
  };
  for (const { ring, importance, shape } of rings) {
    const simple = ring.filter((_, index) => (importance[index] ?? 0) >= tolerance);
    addRing(cutCorners(densify(simple)), shape);
  }
  return {
    untilZoom,
    positions: Float32Array.from(positions),
    arcs: Float32Array.from(arcs),
    days: Float32Array.from(days),
    tags: Uint32Array.from(tags),
  };
}
