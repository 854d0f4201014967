import { isRecordOfEntry } from '../domain/collection/entryRecord.ts';
import { dayOfFileName } from './dayOfText.ts';
import { isRecord } from './isRecord.ts';
import { spanOfFeature } from './spanOfFeature.ts';

/**
 * Whether a file that is named for a day is a snapshot of ground, by its text alone: there may be years of them, and
 * they are read when their turn comes. A day whose ground is not known names no geometry at all.
 */
export function isGroundByName(text: string, path: string): boolean {
  if (dayOfFileName(path) === null) return false;
  if (/^\s*\[|"type"\s*:\s*"Topology"|"format"\s*:\s*"claimline"/.test(text)) return false;
  if (/"type"\s*:\s*"(?:Multi)?Polygon"/.test(text)) return true;
  return /"type"\s*:\s*"(?:Feature|FeatureCollection|GeometryCollection)"/.test(text) && !hasOthers(text);
}

/** Whether every feature of a collection is a polygon with days of its own, which makes it ground held by the day. */
export function isGroundByDates(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const features: unknown = json['type'] === 'Feature' ? [json] : json['features'];
  return Array.isArray(features) && features.length > 0 && features.every(isDatedPolygon);
}

function hasOthers(text: string): boolean {
  return /"type"\s*:\s*"(?:Multi)?(?:Point|LineString)"/.test(text);
}

function isDatedPolygon(feature: unknown): boolean {
  if (!isRecord(feature)) return false;
  const { geometry, properties } = feature;
  if (!isRecord(geometry) || !isRecord(properties)) return false;
  const isPolygon = geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon';
  // What we took out is a list of claims, whatever its shapes.
  return isPolygon && spanOfFeature(properties) !== null && !isRecordOfEntry(Object.keys(properties));
}
