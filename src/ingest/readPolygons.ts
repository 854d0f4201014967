import { type GeometryPlace, refuseAt, stepInto } from './geometry/GeometryPlace.ts';
import { readRing } from './geometry/readRing.ts';
import { isRecord } from './isRecord.ts';

type Positions = readonly (readonly number[])[];

/** Closed rings of finite positions on the earth; in any winding, crossing as they may. */
export type ReadPolygons = readonly (readonly Positions[])[];

/** The polygons of a geometry that can be read; all that cannot is named in the findings. */
export function readPolygons(geometry: unknown, place: GeometryPlace): ReadPolygons {
  if (!isRecord(geometry)) return refuse(place, 'has no geometry');
  const { type, coordinates, geometries } = geometry;
  if (type === 'Polygon') return readPolygon(coordinates, stepInto(place, '.coordinates'));
  if (type === 'MultiPolygon') {
    const list = stepInto(place, '.coordinates');
    if (!Array.isArray(coordinates)) return refuse(list, 'must be a list of polygons');
    return coordinates.flatMap((rings: unknown, index) => readPolygon(rings, stepInto(list, `[${index}]`)));
  }
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    return geometries.flatMap((one: unknown, index) => {
      const inner = stepInto(place, `.geometries[${index}]`);
      // One in another is allowed and useless; without this, a file could nest them without end.
      const isNested = isRecord(one) && one['type'] === 'GeometryCollection';
      return isNested ? refuse(inner, 'is a collection in a collection') : readPolygons(one, inner);
    });
  }
  return refuse(place, `is ${typeof type === 'string' ? type.slice(0, 40) : 'of no type'}, not a polygon`);
}

/** A polygon stands and falls with its outline; of holes only those that can be read are cut out. */
function readPolygon(rings: unknown, place: GeometryPlace): ReadPolygons {
  if (!Array.isArray(rings)) return refuse(place, 'must be a list of rings');
  const read = rings.map((ring: unknown, index) => readRing(ring, stepInto(place, `[${index}]`)));
  const [outline, ...holes] = read;
  return outline ? [[outline, ...holes.filter((hole) => hole !== null)]] : [];
}

function refuse(place: GeometryPlace, message: string): ReadPolygons {
  refuseAt(place, message);
  return [];
}
