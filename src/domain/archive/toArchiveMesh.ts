import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import { type ControlMesh, toTag } from '../mesh/ControlMesh.ts';
import type { FlatFace, FlatRun, FlatSpan } from '../mesh/FlatSpan.ts';
import { originAround } from '../mesh/originAround.ts';
import { toMercator } from '../mesh/toMercator.ts';
import type { OutlineDetail } from '../mesh/toControlOutlines.ts';
import { toMesh } from '../mesh/toMesh.ts';
import type { Archive } from './Archive.ts';
import { outlineRuns } from './outlineRuns.ts';

/** As far as Web Mercator goes. */
const furthestLatitude = 85.05;

const detail: OutlineDetail = {
  // A front is spikes and inlets throughout: half a pixel off in each adds up.
  tolerancePixels: 0.25,
  // To a tip twice as long as the line is wide, as far as MapLibre draws one.
  sharpestTurn: (Math.PI * 2) / 3,
  // Coarser levels only where they are worth it: a country’s front of years is to stay below 5 MB.
  mostOfNext: 0.7,
};

/**
 * An archive's ground and its outlines on all its days, a layer's look being its index. Takes tenths of a second for
 * years of days, so it is for a worker, which can hand the arrays over (`meshBuffers`).
 */
export function toArchiveMesh({ layers, arcs, faces, first }: Archive): ControlMesh {
  const { points, starts } = arcs;
  const absolute = Array.from({ length: points.length / 2 }, (_, at) => {
    const latitude = (points[at * 2 + 1] ?? 0) / GRID_PER_DEGREE;
    const within = Math.max(-furthestLatitude, Math.min(furthestLatitude, latitude));
    return toMercator((points[at * 2] ?? 0) / GRID_PER_DEGREE, within);
  });
  const origin = originAround(absolute);
  const flat = absolute.map(([x, y]): readonly [number, number] => [x - origin[0], y - origin[1]]);
  /** An arc's points in the direction in which it is referred to. */
  const pointsOf = (ref: number): FlatFace['rings'][number] => {
    const arc = ref < 0 ? ~ref : ref;
    const line = flat.slice(starts[arc], starts[arc + 1]);
    return ref < 0 ? line.toReversed() : line;
  };
  const joined = (refs: Iterable<number>): FlatFace['rings'][number] =>
    // Where two arcs meet the point stands once.
    [...refs].flatMap((ref) => pointsOf(ref).slice(0, -1));

  const flatFaces = faces.map(({ layer, from, to, rings }): FlatFace => {
    return { rings: rings.map(joined), from, to, tag: toTag(layer, 0) };
  });
  const runs = layers.flatMap((_, layer) =>
    outlineRuns(
      arcs,
      faces.filter((face) => face.layer === layer),
    ).map(({ refs, isClosed, from, to }): FlatRun => {
      const line = isClosed ? joined(refs) : [...joined(refs), ...pointsOf(refs.at(-1) ?? 0).slice(-1)];
      return { line, isClosed, from, to, tag: toTag(layer, 0) };
    }),
  );
  return toMesh({
    origin,
    ids: [],
    firstDay: first,
    detail,
    faces: flatFaces.toSorted(byDays),
    runs: runs.toSorted(byDays),
  });
}

/**
 * Layer by layer; within one, what lasts about as long together and then in the order of its days: what stands
 * together is then over together, and a step skips it.
 */
function byDays(a: FlatSpan, b: FlatSpan): number {
  return a.tag - b.tag || lastingOf(a) - lastingOf(b) || a.from - b.from;
}

function lastingOf({ from, to }: FlatSpan): number {
  return Math.floor(Math.log2(to - from));
}
