import { isRecord } from '../isRecord.ts';

/** All of them are WGS 84 with the longitude first, as GeoJSON of 2008 and programs since then write it. */
const WGS84 = /^(?:urn:ogc:def:crs:)?(?:OGC:[\d.]*:?CRS84h?|EPSG:[\d.]*:?(?:4326|4979))$/i;
/** JSON-FG has the axes in the order of the coordinate system: EPSG:4326 would be the wrong way round. */
const CRS84 = /\/def\/crs\/OGC\/[\d.]+\/CRS84h?$|^\[OGC:CRS84h?\]$/i;

/** The coordinate system that a `crs` member of 2008 names; `null` where there is none, or none that is named. */
export function nameOfCrs(crs: unknown): string | null {
  if (!isRecord(crs)) return null;
  const { properties } = crs;
  const name = isRecord(properties) ? (properties['name'] ?? properties['href']) : null;
  return typeof name === 'string' ? name.slice(0, 100) : null;
}

/** Whether positions are longitudes and latitudes of WGS 84, which is so wherever nothing else is said. */
export function isWgs84(crs: string | null): boolean {
  return crs === null || WGS84.test(crs) || CRS84.test(crs);
}

/** Whether a `place` of JSON-FG is in longitudes and latitudes, in this order: by URI, CURIE or a reference to one. */
export function isLongitudeFirst(coordRefSys: unknown): boolean {
  if (coordRefSys === undefined) return true;
  const name = isRecord(coordRefSys) ? coordRefSys['href'] : coordRefSys;
  return typeof name === 'string' && CRS84.test(name);
}
