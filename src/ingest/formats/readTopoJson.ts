import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { tooManyVertices } from '../tooMuch.ts';
import { checkTopology, checkTopologyObject } from './checkTopology.ts';

/** The features of every object of a topology; what its arcs do not bear out is left out by name. */
export function readTopoJson(value: unknown, file: string, findings: Findings): readonly RawFeature[] {
  const refuse = (path: string, message: string) => {
    findings.problems.push({ file, path, message });
  };
  if (!checkTopology(value, refuse)) return [];
  let vertices = 0;
  const features: RawFeature[] = [];
  for (const { path, object } of objectsIn(value, refuse)) {
    if (!checkTopologyObject(object, path, value.arcs.length, refuse)) continue;
    // An arc may be used many times over: counted before they are laid out.
    vertices += verticesOf(object, value);
    if (vertices > openingLimits.vertices) {
      refuse(path, tooManyVertices);
      return [];
    }
    const made = feature(value, object);
    features.push({
      path,
      id: object.id ?? null,
      geometry: made.type === 'Feature' ? made.geometry : null,
      properties: object.properties ?? {},
      time: undefined,
    });
  }
  return features;
}

interface ObjectAt {
  readonly path: string;
  readonly object: unknown;
}

function objectsIn(
  { objects }: Topology,
  refuse: (path: string, message: string) => void,
): readonly ObjectAt[] {
  return Object.entries<unknown>(objects).flatMap(([name, object]): readonly ObjectAt[] => {
    const path = /^\w+$/.test(name) ? `objects.${name}` : `objects[${JSON.stringify(name)}]`;
    if (!isRecord(object) || object['type'] !== 'GeometryCollection') return [{ path, object }];
    const { geometries } = object;
    if (Array.isArray(geometries)) {
      return geometries.map((one: unknown, index) => ({ path: `${path}.geometries[${index}]`, object: one }));
    }
    refuse(`${path}.geometries`, 'must be a list');
    return [];
  });
}

function verticesOf(object: GeometryObject, { arcs }: Topology): number {
  if (!('arcs' in object)) return 'coordinates' in object ? object.coordinates.length : 0;
  const indexes: readonly unknown[] = object.arcs.flat(2);
  return indexes.reduce<number>((sum, index) => {
    const arc = typeof index === 'number' ? arcs[index < 0 ? -1 - index : index] : undefined;
    return sum + (arc?.length ?? 0);
  }, 0);
}
