import type { Position as GeoPosition } from 'geojson';
import { type ControlMesh, toTag } from '../../domain/mesh/ControlMesh.ts';
import type { FlatLine, FlatSpan } from '../../domain/mesh/FlatSpan.ts';
import { originAround } from '../../domain/mesh/originAround.ts';
import { toMercator } from '../../domain/mesh/toMercator.ts';
import type { OutlineDetail } from '../../domain/mesh/toControlOutlines.ts';
import { toMesh } from '../../domain/mesh/toMesh.ts';
import type { ControlShape } from './ControlShape.ts';

const detail: OutlineDetail = {
  // Finer detail is worse than useless in a few large shapes: a line wider than its own bends clots into a scribble.
  tolerancePixels: 0.5,
  // Tips of coarse shapes would be taken for something that is there.
  sharpestTurn: (Math.PI * 2) / 5,
  mostOfNext: 1,
};

/** Polygons laid flat: each the outer ring, then the holes. */
type FlatPolygons = readonly (readonly FlatLine[])[];

/** Shapes as triangles and outlines, in their order; a shape without extent draws nothing. */
export function toControlMesh(shapes: readonly ControlShape[]): ControlMesh {
  const ids = [...new Set(shapes.map(({ id }) => id))];
  const origin = originAround(
    shapes.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).flatMap(toPoint)),
  );
  // The same geometry comes once for each of its stretches of days, and stays one object.
  const known = new Map<ControlShape['geometry'], FlatPolygons>();
  const flatten = (geometry: ControlShape['geometry']): FlatPolygons => {
    const polygons = known.get(geometry) ?? flattened(geometry, origin);
    known.set(geometry, polygons);
    return polygons;
  };
  const flat = shapes.map(({ id, geometry, from, to, look }): FlatSpan & { polygons: FlatPolygons } => ({
    polygons: flatten(geometry),
    from,
    to,
    tag: toTag(look, ids.indexOf(id)),
  }));
  return toMesh({
    origin,
    ids,
    detail,
    firstDay: shapes.reduce((first, { from }) => Math.min(first, from), shapes[0]?.from ?? 0),
    faces: flat.flatMap(({ polygons, ...span }) => polygons.map((rings) => ({ ...span, rings }))),
    runs: flat.flatMap(({ polygons, ...span }) =>
      polygons.flat().map((line) => ({ ...span, line, isClosed: true })),
    ),
  });
}

function polygonsOf(geometry: ControlShape['geometry']): readonly GeoPosition[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function toPoint([longitude = 0, latitude = 0]: GeoPosition): readonly [number, number] {
  return toMercator(longitude, latitude);
}

function flattened(
  geometry: ControlShape['geometry'],
  [originX, originY]: readonly [number, number],
): FlatPolygons {
  const toRing = (ring: readonly GeoPosition[]): FlatLine => {
    const points = ring.map(toPoint);
    // A segment without length has no direction to be widened across; a closed ring ends where it began.
    const apart = points.filter(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return x !== nextX || y !== nextY;
    });
    return apart.flatMap(([x, y]) => [x - originX, y - originY]);
  };
  return polygonsOf(geometry).flatMap((rings) => {
    const [outer, ...holes] = rings.map(toRing);
    const hasExtent = (ring: FlatLine): boolean => ring.length > 4;
    return outer && hasExtent(outer) ? [[outer, ...holes.filter(hasExtent)]] : [];
  });
}
