import type { ParquetParsers } from 'hyparquet';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { geoMetadata } from './geoMetadata.ts';
import { gunzipPage } from './gunzipPage.ts';
import { isoDay, isoMoment } from './isoMoment.ts';
import { jsonValue } from './jsonValue.ts';

/** The rows of a GeoParquet file, its geometry of WKB in longitude and latitude. */
export async function readGeoParquet(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const refuse = (path: string, message: string) => findings.problems.push({ file, path, message });
  const repair = (message: string) => findings.repairs.push({ file, path: '', message });
  try {
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    const { checkParquetFooter } = await import('./checkParquetFooter.ts');
    const { refusalOfParquet } = await import('./refusalOfParquet.ts');
    checkParquetFooter(bytes);
    const metadata = parquetMetadata(bytes, { parsers, geoparquet: false });
    const geo = geoMetadata(metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value);
    const reason = geo.ok ? refusalOfParquet(metadata, geo.column, bytes) : geo.reason;
    if (!geo.ok || reason !== null) {
      refuse('', reason ?? '');
      return [];
    }
    if (geo.others.length > 0) repair(`its further geometry was left out: ${geo.others.join(', ')}`);
    const copy = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({
      file: { byteLength: copy.byteLength, slice: (start, end) => copy.slice(start, end) },
      metadata,
      parsers,
      compressors: { GZIP: gunzipPage },
      utf8: false,
    });
    if (rows.length === 0) refuse('', 'no row was found');
    if (lengthOf(rows) > openingLimits.bytes) {
      refuse('', `unfolds to more than ${openingLimits.bytes / 2 ** 20} MiB`);
      return [];
    }
    const toGeometry = await geometryReader(refuse);
    const left = new Set([geo.column, ...geo.others]);
    return rows.map((row, index) => ({
      path: `rows[${index}]`,
      id: null,
      geometry: toGeometry(row[geo.column], `rows[${index}]`),
      properties: Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !left.has(name))
          .map(([name, value]) => [name, jsonValue(value)]),
      ),
      time: null,
    }));
  } catch (error) {
    refuse('', `cannot be read: ${wordsOf(error)}`);
    return [];
  }
}

/** hyparquet would make `Date`s; a day is a day, and a geometry is looked at row by row. */
const parsers: Partial<ParquetParsers> = {
  dateFromDays: isoDay,
  timestampFromMilliseconds: (milliseconds: bigint) => isoMoment(Number(milliseconds)),
  timestampFromMicroseconds: (microseconds: bigint) => isoMoment(Number(microseconds) / 1000),
  timestampFromNanoseconds: (nanoseconds: bigint) => isoMoment(Number(nanoseconds) / 1_000_000),
  geometryFromBytes: (bytes: Uint8Array) => bytes,
  geographyFromBytes: (bytes: Uint8Array) => bytes,
};

async function geometryReader(refuse: (path: string, message: string) => void) {
  const { wkbToGeojson } = await import('hyparquet/src/wkb.js');
  return (wkb: unknown, path: string): unknown => {
    if (wkb === null || wkb === undefined) return null;
    try {
      if (!(wkb instanceof Uint8Array)) throw new Error('it is not WKB');
      return wkbToGeojson({ view: new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength), offset: 0 });
    } catch (error) {
      refuse(path, `its geometry cannot be read: ${wordsOf(error)}`);
      return null;
    }
  };
}

/** Of all texts and bytes together: rows of a hostile file are the same again and again. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + lengthOf(one), 0);
  return isRecord(value) ? lengthOf(Object.values(value)) : 0;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
