import { gunzipSync } from 'fflate';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { plainValue } from './plainValue.ts';

/** Compressions that need no WebAssembly, which the page's content policy forbids. */
const readable = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP']);

/** The rows of a GeoParquet file (1.0 or 1.1, geometry as WKB, WGS 84); all else is refused by name. */
export async function readGeoParquet(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<readonly RawFeature[]> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const refuse = (message: string) => {
    findings.problems.push({ file, path: '', message });
    return [];
  };
  try {
    const buffer = new Uint8Array(bytes).buffer;
    const metadata = await parquetMetadataAsync(buffer);
    const geo = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
    const primary = geo === undefined ? null : primaryColumn(geo);
    if (primary === null) return refuse('is Parquet without the "geo" metadata of GeoParquet');
    if (primary.fault !== null) return refuse(primary.fault);
    const columns = metadata.row_groups.flatMap((group) => group.columns.map((column) => column.meta_data));
    const unread = columns.find((column) => column !== undefined && !readable.has(column.codec));
    if (unread)
      return refuse(`is compressed by ${unread.codec}, which is not read: save it with Snappy or gzip`);
    const declared = columns.reduce((sum, column) => sum + Number(column?.total_uncompressed_size ?? 0), 0);
    if (declared > openingLimits.bytes) {
      return refuse(`unpacks to more than ${openingLimits.bytes / 2 ** 20} MiB`);
    }
    const rows = await parquetReadObjects({
      file: buffer,
      metadata,
      compressors: { GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }) },
    });
    return rows.map((row, index): RawFeature => {
      const cells = Object.entries<unknown>(row).filter(([name]) => name !== primary.name && name !== 'bbox');
      return {
        path: `rows[${index}]`,
        id: null,
        geometry: row[primary.name] ?? null,
        properties: Object.fromEntries(cells.map(([name, value]) => [name, plainValue(value)])),
        time: undefined,
      };
    });
  } catch (error) {
    return refuse(`is broken or cut short: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface PrimaryColumn {
  readonly name: string;
  readonly fault: string | null;
}

/** https://geoparquet.org/releases/v1.1.0: without a `crs` it is OGC:CRS84, and `null` is "not known". */
function primaryColumn(geo: string): PrimaryColumn | null {
  const metadata: unknown = JSON.parse(geo);
  if (!isRecord(metadata) || !isRecord(metadata['columns'])) return null;
  const name = metadata['primary_column'];
  if (typeof name !== 'string') return null;
  const column = Object.hasOwn(metadata['columns'], name) ? metadata['columns'][name] : null;
  if (!isRecord(column)) return null;
  const { encoding, crs } = column;
  if (encoding !== 'WKB') return { name, fault: `has its geometry as ${String(encoding)}; only WKB is read` };
  const id = isRecord(crs) && isRecord(crs['id']) ? crs['id'] : null;
  const code = id === null ? null : `${String(id['authority'])}:${String(id['code'])}`;
  const isWgs84 = crs === undefined || code === 'OGC:CRS84' || code === 'EPSG:4326';
  return {
    name,
    fault: isWgs84 ? null : `is in the coordinate system ${code ?? 'nobody names'}; only WGS 84 is read`,
  };
}
