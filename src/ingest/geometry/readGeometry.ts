import type { Entry } from '../../domain/collection/Entry.ts';
import { isRecord } from '../isRecord.ts';
import { type GeometryPlace, refuseAt, repairAt, stepInto } from './GeometryPlace.ts';
import { hasHeight, type ReadPosition, readPosition } from './readPosition.ts';
import { noteAntimeridian, readPositions } from './readPositions.ts';
import { readRing } from './readRing.ts';

type ReadGeometry = Entry['geometry'];

/** What each type of RFC 7946 makes of its coordinates. */
const readers: Readonly<Record<string, (coordinates: unknown, place: GeometryPlace) => ReadGeometry>> = {
  Point: (coordinates, place) => {
    const position = readPoint(coordinates, place);
    return position && { type: 'Point', coordinates: position };
  },
  MultiPoint: (coordinates, place) => {
    const positions = readPositions(coordinates, place);
    return positions && { type: 'MultiPoint', coordinates: positions };
  },
  LineString: (coordinates, place) => {
    const line = readLine(coordinates, place);
    return line && { type: 'LineString', coordinates: line };
  },
  MultiLineString: (coordinates, place) => {
    const lines = readEach(coordinates, place, 'must be a list of lines', readLine);
    return lines && { type: 'MultiLineString', coordinates: lines };
  },
  Polygon: (coordinates, place) => {
    const rings = readRings(coordinates, place);
    return rings && { type: 'Polygon', coordinates: rings };
  },
  MultiPolygon: (coordinates, place) => {
    const polygons = readEach(coordinates, place, 'must be a list of polygons', readRings);
    return polygons && { type: 'MultiPolygon', coordinates: polygons };
  },
};

const types: ReadonlyMap<unknown, (typeof readers)[string]> = new Map(Object.entries(readers));

/**
 * A geometry as RFC 7946 has it, or `null`: where there is none, or with the reasons among the findings. It is taken
 * whole or not at all, since a hole or a part that is missing would show what nobody said.
 */
export function readGeometry(geometry: unknown, at: GeometryPlace): ReadGeometry {
  if (geometry === null || geometry === undefined) return null;
  if (!isRecord(geometry)) return refuseAt(at, 'must be a geometry');
  const { type, coordinates } = geometry;
  if (type === 'GeometryCollection') return unwrapped(geometry['geometries'], at);
  const read = types.get(type);
  if (read === undefined) return refuseAt(at, `is ${nameOf(type)}, no geometry of RFC 7946`);
  if (Array.isArray(coordinates) && coordinates.length === 0) {
    repairAt(at, 'has no coordinates: taken as no position');
    return null;
  }
  return read(coordinates, stepInto(at, '.coordinates'));
}

/** An entry is drawn in one way: of a collection only the single member that some programs wrap can be taken. */
function unwrapped(geometries: unknown, at: GeometryPlace): ReadGeometry {
  if (!Array.isArray(geometries))
    return refuseAt(stepInto(at, '.geometries'), 'must be a list of geometries');
  const members: readonly unknown[] = geometries;
  const [only] = members;
  if (members.length === 0 || (members.length === 1 && (only === null || only === undefined))) {
    repairAt(at, 'has no geometries: taken as no position');
    return null;
  }
  if (members.length > 1) return refuseAt(at, `is a collection of ${members.length} geometries, not one`);
  const inner = stepInto(at, '.geometries[0]');
  // One in another is allowed and useless; without this, a file could nest them without end.
  if (isRecord(only) && only['type'] === 'GeometryCollection') {
    return refuseAt(inner, 'is a collection in a collection');
  }
  const read = readGeometry(only, inner);
  if (read !== null) repairAt(at, 'is a collection of one geometry: taken as that one');
  return read;
}

function readPoint(coordinates: unknown, place: GeometryPlace): ReadPosition | null {
  const position = readPosition(coordinates, place);
  if (position !== null && hasHeight(coordinates)) repairAt(place, 'has heights, which are left out');
  return position;
}

function readLine(line: unknown, place: GeometryPlace): ReadPosition[] | null {
  const positions = readPositions(line, place);
  if (positions === null) return null;
  if (positions.length < 2) return refuseAt(place, 'has fewer than two positions');
  noteAntimeridian(positions, place);
  return positions;
}

function readRings(rings: unknown, place: GeometryPlace): ReadPosition[][] | null {
  return readEach(rings, place, 'must be a list of rings', (ring, inner) => {
    const read = readRing(ring, inner);
    return read && [...read];
  });
}

/** All parts, or `null`; the others are looked at all the same, so that every fault is named at once. */
function readEach<Part>(
  list: unknown,
  place: GeometryPlace,
  otherwise: string,
  read: (part: unknown, place: GeometryPlace) => Part | null,
): Part[] | null {
  if (!Array.isArray(list) || list.length === 0) return refuseAt(place, otherwise);
  const parts = list.map((part: unknown, index) => read(part, stepInto(place, `[${index}]`)));
  const whole = parts.filter((part): part is NonNullable<typeof part> => part !== null);
  return whole.length === parts.length ? whole : null;
}

function nameOf(type: unknown): string {
  return typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'of no type';
}
