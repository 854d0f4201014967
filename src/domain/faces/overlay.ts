import {
  Clipper,
  Clipper64,
  type ClipType,
  type FillRule,
  PathType,
  PointInPolygonResult,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import type { GridPoint, GridPolygon, GridRing, Ground } from './Ground.ts';
import { asItIs, type Lay } from './lays.ts';
import { ringMeasures } from './ringMeasures.ts';

/** Clips rings against rings on the grid; what comes out is oriented, holes with the outline they lie in. */
export function overlay(
  type: ClipType,
  fillRule: FillRule,
  subject: readonly GridRing[],
  clip: readonly GridRing[] = [],
  lay: Lay = asItIs,
): Ground {
  if (subject.length === 0) return [];
  const clipper = new Clipper64();
  clipper.addPaths(laid(subject, lay.there), PathType.Subject, false);
  if (clip.length > 0) clipper.addPaths(laid(clip, lay.there), PathType.Clip, false);
  const tree = new PolyTree64();
  clipper.execute(type, fillRule, tree);
  return polygonsIn(tree).map((polygon) => laid(polygon, lay.back));
}

function laid(rings: readonly GridRing[], move: Lay['there']): GridRing[] {
  return rings.map((ring) => ring.map(move));
}

/**
 * Outlines with their holes, told apart by which way they run. The tree alone would not do: a hole that rounding makes
 * reach a unit over its outline hangs beside it, as if it were an outline itself.
 */
function polygonsIn(tree: PolyPath64): readonly GridPolygon[] {
  const polygons: GridRing[][] = [];
  const strays: GridRing[] = [];
  const collect = (node: PolyPath64, around: GridRing[] | null) => {
    for (let index = 0; index < node.count; index += 1) {
      const child = node.child(index);
      const ring = child.poly ?? [];
      const isOutline = ringMeasures(ring).area > 0;
      const polygon = isOutline ? [ring] : null;
      if (polygon) polygons.push(polygon);
      else (around ?? strays).push(ring);
      collect(child, polygon);
    }
  };
  collect(tree, null);
  for (const stray of strays) outlineAround(stray, polygons)?.push(stray);
  return polygons;
}

/** The outline that most of the ring lies in; of several, the smallest. */
function outlineAround(ring: GridRing, polygons: readonly GridRing[][]): GridRing[] | undefined {
  const inside = ({ x, y }: GridPoint, outline: GridRing) =>
    Clipper.pointInPolygon({ x, y }, outline) === PointInPolygonResult.IsInside;
  // Between its corners as well, all of which may lie on the outline.
  const probes = ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    return [point, { x: Math.round((before.x + point.x) / 2), y: Math.round((before.y + point.y) / 2) }];
  });
  return polygons
    .map((polygon) => {
      const [outline = []] = polygon;
      const hits = probes.filter((probe) => inside(probe, outline)).length;
      return { polygon, hits, area: ringMeasures(outline).area };
    })
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => b.hits - a.hits || a.area - b.area)[0]?.polygon;
}
