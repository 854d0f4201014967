import type { Findings } from './Findings.ts';
import { isRecord } from './isRecord.ts';

type Positions = readonly (readonly number[])[];

/** Rings of finite positions on the earth; in any winding, crossing as they may. */
export type ReadPolygons = readonly (readonly Positions[])[];

/** Where a geometry stands and where to say what is wrong with it. */
interface Place {
  readonly file: string;
  readonly path: string;
  readonly findings: Findings;
}

/** The polygons of a geometry that can be read; all that cannot is named in the findings. */
export function readPolygons(geometry: unknown, place: Place): ReadPolygons {
  if (!isRecord(geometry)) return refuse(place, 'has no geometry');
  const { type, coordinates, geometries } = geometry;
  if (type === 'Polygon') return readPolygon(coordinates, at(place, '.coordinates'));
  if (type === 'MultiPolygon') {
    const list = at(place, '.coordinates');
    if (!Array.isArray(coordinates)) return refuse(list, 'must be a list of polygons');
    return coordinates.flatMap((rings: unknown, index) => readPolygon(rings, at(list, `[${index}]`)));
  }
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    return geometries.flatMap((one: unknown, index) => {
      const inner = at(place, `.geometries[${index}]`);
      // One in another is allowed and useless; without this, a file could nest them without end.
      const isNested = isRecord(one) && one['type'] === 'GeometryCollection';
      return isNested ? refuse(inner, 'is a collection in a collection') : readPolygons(one, inner);
    });
  }
  return refuse(place, `is ${typeof type === 'string' ? type.slice(0, 40) : 'of no type'}, not a polygon`);
}

/** A polygon stands and falls with its outline; of holes only those that can be read are cut out. */
function readPolygon(rings: unknown, place: Place): ReadPolygons {
  if (!Array.isArray(rings)) return refuse(place, 'must be a list of rings');
  const read = rings.map((ring: unknown, index) => readRing(ring, at(place, `[${index}]`)));
  const [outline, ...holes] = read;
  return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
}

function readRing(ring: unknown, place: Place): Positions | null {
  if (!Array.isArray(ring)) return refuseRing(place, 'must be a list of positions');
  const positions: (readonly [number, number])[] = [];
  let hasHeights = false;
  for (const [index, position] of ring.entries()) {
    const [longitude, latitude, height]: readonly unknown[] = Array.isArray(position) ? position : [];
    if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) {
      return refuseRing(at(place, `[${index}]`), 'must be a longitude and a latitude on the earth');
    }
    hasHeights ||= height !== undefined;
    positions.push([longitude, latitude]);
  }
  const corners = new Set(positions.map(String)).size;
  if (corners < 3) return refuseRing(place, 'has fewer than three corners');
  if (hasHeights) repair(place, 'has heights, which are left out');
  const [first, last] = [positions[0], positions.at(-1)];
  if (String(first) !== String(last)) repair(place, 'was not closed');
  return positions;
}

function isWithin(degrees: unknown, furthest: number): degrees is number {
  return typeof degrees === 'number' && Math.abs(degrees) <= furthest;
}

function at(place: Place, step: string): Place {
  return { ...place, path: place.path + step };
}

function refuse({ file, path, findings }: Place, message: string): ReadPolygons {
  findings.problems.push({ file, path, message });
  return [];
}

function refuseRing(place: Place, message: string): null {
  refuse(place, message);
  return null;
}

function repair({ file, path, findings }: Place, message: string): void {
  findings.repairs.push({ file, path, message });
}
