import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { isLongitudeFirst } from './nameOfCrs.ts';

interface FeaturePlace {
  readonly file: string;
  readonly path: string;
  readonly findings: Findings;
  /** What its collection says of the coordinates of `place`. */
  readonly coordRefSys: unknown;
}

/** A feature of GeoJSON or JSON-FG, by itself in a list; the list is empty where it is none, as the findings say. */
export function toRawFeature(feature: unknown, at: FeaturePlace): readonly RawFeature[] {
  const { file, path, findings } = at;
  const refuse = (step: string, message: string) => {
    findings.problems.push({ file, path: path + step, message });
    return [];
  };
  const repair = (step: string, message: string) => {
    findings.repairs.push({ file, path: path + step, message });
  };
  if (!isRecord(feature)) return refuse('', 'must be a feature');
  const { type, id, properties, time } = feature;
  if (type !== 'Feature') {
    return refuse(
      '.type',
      `is ${typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'no text'}, not "Feature"`,
    );
  }
  if (properties !== undefined && properties !== null && !isRecord(properties)) {
    return refuse('.properties', 'must be an object or null');
  }
  if (properties === undefined) repair('.properties', 'is not there: taken as null');
  const isNamed = typeof id === 'string' || typeof id === 'number';
  if (!isNamed && id !== undefined && id !== null) repair('.id', 'is neither a text nor a number: left out');
  return [
    {
      path,
      id: isNamed ? id : null,
      geometry: geometryOf(feature, at),
      properties: properties ?? {},
      time,
    },
  ];
}

/** JSON-FG says in `geometry` what all can read, and in `place` what only it can say. */
function geometryOf(feature: Readonly<Record<string, unknown>>, at: FeaturePlace): unknown {
  const { geometry, place, coordRefSys } = feature;
  if (geometry === undefined && place === undefined) {
    const { file, path, findings } = at;
    findings.repairs.push({ file, path: `${path}.geometry`, message: 'is not there: taken as null' });
  }
  const isPlaced = geometry === null || geometry === undefined;
  if (!isPlaced || place === null || place === undefined) return geometry ?? null;
  // The innermost that says it counts (OGC 21-045r1).
  const own = isRecord(place) ? place['coordRefSys'] : undefined;
  if (isLongitudeFirst(own ?? coordRefSys ?? at.coordRefSys)) return place;
  const { file, path, findings } = at;
  findings.repairs.push({
    file,
    path: `${path}.place`,
    message: 'is in another coordinate system than longitudes and latitudes (CRS84): left out',
  });
  return null;
}
