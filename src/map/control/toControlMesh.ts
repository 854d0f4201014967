import type { Position as GeoPosition } from 'geojson';
import { type ControlMesh, toTag } from './ControlMesh.ts';
import type { ControlShape, FlatRing, FlatShape } from './ControlShape.ts';
import { toControlFaces } from './toControlFaces.ts';
import { toControlOutlines } from './toControlOutlines.ts';
import { toMercator } from './toMercator.ts';

/**
 * Origins stand on this grid of the world: hatches are anchored at them, and must not jump when shapes come or go.
 * From zoom 6 on a step of it is a whole number of 8 px tiles.
 */
const originStep = 1 / 4096;

/** Shapes as triangles and outlines, in their order; a shape without extent draws nothing. */
export function toControlMesh(shapes: readonly ControlShape[]): ControlMesh {
  const ids = [...new Set(shapes.map(({ id }) => id))];
  const origin = originOf(shapes);
  // The same geometry comes once for each of its stretches of days, and stays one object.
  const flat = new Map<ControlShape['geometry'], FlatShape['polygons']>();
  const flatten = (geometry: ControlShape['geometry']): FlatShape['polygons'] => {
    const polygons = flat.get(geometry) ?? flattened(geometry, origin);
    flat.set(geometry, polygons);
    return polygons;
  };
  const flatShapes = shapes.map(({ id, geometry, from, to, look }): FlatShape => ({
    polygons: flatten(geometry),
    from,
    to,
    tag: toTag(look, ids.indexOf(id)),
  }));
  return { origin, ids, faces: toControlFaces(flatShapes), outlines: toControlOutlines(flatShapes) };
}

function polygonsOf(geometry: ControlShape['geometry']): readonly GeoPosition[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The grid's corner nearest to the middle of all shapes. */
function originOf(shapes: readonly ControlShape[]): readonly [number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of shapes.flatMap((shape) => polygonsOf(shape.geometry).flat(2))) {
    const [x, y] = toMercator(longitude, latitude);
    [west, north, east, south] = [
      Math.min(west, x),
      Math.min(north, y),
      Math.max(east, x),
      Math.max(south, y),
    ];
  }
  if (west > east) return [0, 0];
  const snap = (value: number): number => Math.round(value / originStep) * originStep;
  return [snap((west + east) / 2), snap((north + south) / 2)];
}

function flattened(
  geometry: ControlShape['geometry'],
  [originX, originY]: readonly [number, number],
): FlatShape['polygons'] {
  const toRing = (ring: readonly GeoPosition[]): FlatRing => {
    const points = ring.map(([longitude = 0, latitude = 0]): readonly [number, number] => {
      const [x, y] = toMercator(longitude, latitude);
      return [x - originX, y - originY];
    });
    // A segment without length has no direction to be widened across; a closed ring ends where it began.
    return points.filter(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return x !== nextX || y !== nextY;
    });
  };
  return polygonsOf(geometry).flatMap((rings) => {
    const [outer, ...holes] = rings.map(toRing);
    const hasExtent = (ring: FlatRing): boolean => ring.length > 2;
    return outer && hasExtent(outer) ? [[outer, ...holes.filter(hasExtent)]] : [];
  });
}
