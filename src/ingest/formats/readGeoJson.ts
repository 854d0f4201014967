import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { isWgs84, nameOfCrs } from './nameOfCrs.ts';
import { toRawFeature } from './toRawFeature.ts';

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Whether a value says of itself that it is GeoJSON; nothing more of it is looked at. */
export function isGeoJson(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const { type } = value;
  return type === 'Feature' || type === 'FeatureCollection' || geometryTypes.has(type);
}

/**
 * The features of a collection, a feature or a bare geometry (RFC 7946, JSON-FG). What is no feature is left out by
 * name; the geometries are not looked at yet.
 * @param prefix what stands before every path, such as `line 3: `
 */
export function readGeoJson(
  value: Readonly<Record<string, unknown>>,
  file: string,
  findings: Findings,
  prefix = '',
): readonly RawFeature[] {
  const refuse = (path: string, message: string) => {
    findings.problems.push({ file, path: prefix + path, message });
    return [];
  };
  const crs = nameOfCrs(value['crs']);
  if (!isWgs84(crs)) {
    return refuse(
      'crs',
      `is ${JSON.stringify(crs)}; only longitudes and latitudes of WGS 84 are taken, as RFC 7946 has it`,
    );
  }
  const { type, features, coordRefSys } = value;
  const at = { file, findings, coordRefSys };
  // A single feature has its place in the file by what it is.
  if (type === 'Feature') return toRawFeature(value, { ...at, path: `${prefix}feature` });
  if (type !== 'FeatureCollection') {
    return [{ path: `${prefix}geometry`, id: null, geometry: value, properties: {}, time: undefined }];
  }
  if (!Array.isArray(features)) return refuse('features', 'must be a list');
  if (features.length === 0) return refuse('features', 'is empty');
  return features.flatMap((feature: unknown, index) =>
    toRawFeature(feature, { ...at, path: `${prefix}features[${index}]` }),
  );
}
