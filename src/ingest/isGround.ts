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

/**
 * Whether a collection is ground held by the day: polygons that say their days. Of years of them a few may lack their
 * shape, or a day that can be read: these are left out one by one when they are read.
 */
export function isGroundByDates(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const features: unknown = json['type'] === 'Feature' ? [json] : json['features'];
  if (!Array.isArray(features) || !features.every(mayBeGround)) return false;
  return features.filter(isDatedPolygon).length * 2 > features.length;
}

function hasOthers(text: string): boolean {
  return /"type"\s*:\s*"(?:Multi)?(?:Point|LineString)"/.test(text);
}

/** What we took out is a list of claims, whatever its shapes. */
function mayBeGround(feature: unknown): boolean {
  if (!isRecord(feature)) return false;
  const { geometry, properties } = feature;
  const isOfEntry = isRecord(properties) && isRecordOfEntry(Object.keys(properties));
  return (geometry === null || isPolygon(geometry)) && !isOfEntry;
}

function isDatedPolygon({ geometry, properties }: Readonly<Record<string, unknown>>): boolean {
  return isPolygon(geometry) && spanOfFeature(properties) !== null;
}

function isPolygon(geometry: unknown): boolean {
  return isRecord(geometry) && (geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon');
}
