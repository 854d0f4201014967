import type { GeometryObject, Topology } from 'topojson-specification';
import { isRecord } from '../isRecord.ts';

/** Names what is wrong, and where: the library that lays the arcs out would draw lines to nowhere, or throw. */
type Refuse = (path: string, message: string) => void;

/** How deep the arcs of each type lie in lists. */
const depthOfArcs: ReadonlyMap<unknown, number> = new Map([
  ['LineString', 0],
  ['MultiLineString', 1],
  ['Polygon', 1],
  ['MultiPolygon', 2],
]);

/** Whether a value is a topology whose arcs and transform are sound; its objects are looked at one by one. */
export function checkTopology(value: unknown, refuse: Refuse): value is Topology {
  if (!isRecord(value)) return false;
  const { objects, arcs, transform } = value;
  const faults: [path: string, message: string][] = [];
  if (!isRecord(objects)) faults.push(['objects', 'must be an object']);
  if (transform !== undefined && transform !== null && !isTransform(transform)) {
    faults.push(['transform', 'must have a scale and a translation of two numbers each']);
  }
  if (!Array.isArray(arcs)) faults.push(['arcs', 'must be a list']);
  else {
    arcs.forEach((arc: unknown, index) => {
      const isSound = Array.isArray(arc) && arc.length > 1 && arc.every(isPair);
      if (!isSound) faults.push([`arcs[${index}]`, 'must be a list of two positions or more']);
    });
  }
  for (const fault of faults) refuse(...fault);
  return faults.length === 0;
}

/** Whether an object, a collection's member among them, is one that can be laid out with so many arcs. */
export function checkTopologyObject(
  object: unknown,
  path: string,
  arcs: number,
  refuse: Refuse,
): object is Exclude<GeometryObject, { readonly type: 'GeometryCollection' }> {
  const refused = (step: string, message: string) => {
    refuse(path + step, message);
    return false;
  };
  if (!isRecord(object)) return refused('', 'must be a geometry');
  const { type, properties } = object;
  if (properties !== undefined && properties !== null && !isRecord(properties)) {
    return refused('.properties', 'must be an object');
  }
  if (type === null) return true;
  const { coordinates } = object;
  if (type === 'Point') return isPair(coordinates) || refused('.coordinates', 'must be a position');
  if (type === 'MultiPoint') {
    const isSound = Array.isArray(coordinates) && coordinates.every(isPair);
    return isSound || refused('.coordinates', 'must be a list of positions');
  }
  if (type === 'GeometryCollection') return refused('', 'is a collection in a collection');
  const depth = depthOfArcs.get(type);
  if (depth === undefined) return refused('.type', 'is no type of geometry that TopoJSON knows');
  const fault = faultOfIndexes(object['arcs'], depth, arcs);
  return fault === null || refused('.arcs', fault);
}

function faultOfIndexes(indexes: unknown, depth: number, arcs: number): string | null {
  if (!Array.isArray(indexes)) return 'must be a list, of lists for a polygon';
  for (const index of indexes as readonly unknown[]) {
    if (depth > 0) {
      const fault = faultOfIndexes(index, depth - 1, arcs);
      if (fault !== null) return fault;
    } else if (typeof index !== 'number' || !Number.isInteger(index)) {
      return 'must hold numbers of arcs';
      // An arc that is run backwards has the complement of its number.
    } else if (index >= arcs || index < -arcs) {
      return `names arc ${index < 0 ? -1 - index : index}, and there are ${arcs}`;
    }
  }
  return indexes.length === 0 ? 'names no arc' : null;
}

function isTransform(transform: unknown): boolean {
  return isRecord(transform) && isPair(transform['scale']) && isPair(transform['translate']);
}

function isPair(position: unknown): boolean {
  return Array.isArray(position) && typeof position[0] === 'number' && typeof position[1] === 'number';
}
