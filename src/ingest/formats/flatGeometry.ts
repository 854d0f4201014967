import type { Geometry as FlatGeometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import type { Position } from 'geojson';

/** How many positions and parts may be made yet, of all features: parts of a hostile file are the same bytes again. */
export interface VertexBudget {
  left: number;
}

const unknownType = 0;
const types = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

/**
 * A geometry of FlatGeobuf as GeoJSON, number by number: flatgeobuf's arrays need an alignment that files do not
 * have. Throws where it cannot be.
 */
export function flatGeometry(
  geometry: FlatGeometry | null,
  given: number,
  budget: VertexBudget,
  depth = 8,
): unknown {
  if (geometry === null) return null;
  const type = types[given === unknownType ? geometry.type() : given];
  if (!type) throw new Error('its kind of geometry cannot be read');
  if (depth === 0) throw new Error('its collections lie too deep within one another');
  if (type === 'GeometryCollection')
    return {
      type,
      geometries: partsOf(geometry, budget, (part) => flatGeometry(part, unknownType, budget, depth - 1)),
    };
  if (type === 'MultiPolygon')
    return { type, coordinates: partsOf(geometry, budget, (part) => linesOf(part, budget)) };
  if (type === 'Polygon' || type === 'MultiLineString')
    return { type, coordinates: linesOf(geometry, budget) };
  const positions = positionsOf(geometry, budget);
  return { type, coordinates: type === 'Point' ? (positions[0] ?? []) : positions };
}

function partsOf<T>(
  geometry: FlatGeometry,
  budget: VertexBudget,
  read: (part: FlatGeometry) => T,
): readonly T[] {
  const count = geometry.partsLength();
  spend(budget, count);
  return Array.from({ length: count }, (_, index) => {
    const part = geometry.parts(index);
    if (!part) throw new Error('a part of it is missing');
    return read(part);
  });
}

function linesOf(geometry: FlatGeometry, budget: VertexBudget): readonly (readonly Position[])[] {
  const positions = positionsOf(geometry, budget);
  const count = geometry.endsLength();
  if (count === 0) return [positions];
  spend(budget, count);
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const end = geometry.ends(index) ?? 0;
    if (end < start || end > positions.length) throw new Error('its rings do not follow one another');
    const line = positions.slice(start, end);
    start = end;
    return line;
  });
}

function positionsOf(geometry: FlatGeometry, budget: VertexBudget): readonly Position[] {
  const count = geometry.xyLength() / 2;
  spend(budget, count);
  const hasHeight = geometry.zLength() === count;
  return Array.from({ length: Math.floor(count) }, (_, index) => {
    const position = [geometry.xy(2 * index) ?? 0, geometry.xy(2 * index + 1) ?? 0];
    return hasHeight ? [...position, geometry.z(index) ?? 0] : position;
  });
}

function spend(budget: VertexBudget, count: number): void {
  budget.left -= count;
  if (budget.left < 0) throw new Error('it holds more than can be taken on, or than there can be');
}
