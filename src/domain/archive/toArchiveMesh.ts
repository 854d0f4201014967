import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import { type ControlMesh, toTag } from '../mesh/ControlMesh.ts';
import type { FlatFace, FlatRun, FlatSpan } from '../mesh/FlatSpan.ts';
import { originAround } from '../mesh/originAround.ts';
import { toMercator } from '../mesh/toMercator.ts';
import type { OutlineDetail } from '../mesh/toControlOutlines.ts';
import { toMesh } from '../mesh/toMesh.ts';
import type { Archive } from './Archive.ts';
import { joinArcs } from './joinArcs.ts';
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
  const absolute = toMercatorPoints(arcs.points);
  const origin = originAround(absolute);
  const flatArcs = {
    points: absolute.map((value, at) => value - origin[at % 2 === 0 ? 0 : 1]),
    starts: arcs.starts,
  };

  const flatFaces = faces.map(({ layer, from, to, rings }): FlatFace => {
    return { rings: rings.map((refs) => joinArcs(flatArcs, refs, true)), from, to, tag: toTag(layer, 0) };
  });
  const runs = layers.flatMap((_, layer) =>
    outlineRuns(
      arcs,
      faces.filter((face) => face.layer === layer),
    ).map(({ refs, isClosed, from, to }): FlatRun => {
      return { line: joinArcs(flatArcs, refs, isClosed), isClosed, from, to, tag: toTag(layer, 0) };
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

function toMercatorPoints(points: Int32Array): Float64Array {
  const flat = new Float64Array(points.length);
  for (let at = 0; at < flat.length; at += 2) {
    const latitude = (points[at + 1] ?? 0) / GRID_PER_DEGREE;
    const within = Math.max(-furthestLatitude, Math.min(furthestLatitude, latitude));
    const [x, y] = toMercator((points[at] ?? 0) / GRID_PER_DEGREE, within);
    flat[at] = x;
    flat[at + 1] = y;
  }
  return flat;
}

/**
 * Layer by layer; within one, what lasts about as long together and then in the order of its days: what stands
 * together is then over together, and a step skips it.
 */
function byDays(a: FlatSpan, b: FlatSpan): number {
  // Leading zeros: as many as the days are about halved from the longest span there could be.
  return a.tag - b.tag || Math.clz32(b.to - b.from) - Math.clz32(a.to - a.from) || a.from - b.from;
}
