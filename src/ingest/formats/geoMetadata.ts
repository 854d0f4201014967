import { isRecord } from '../isRecord.ts';

export type GeoMetadata =
  | {
      readonly ok: true;
      /** The column that a feature's geometry is in. */
      readonly column: string;
      /** Further columns of geometry. */
      readonly others: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** What GeoParquet's `geo` metadata says of the geometry; only WKB in longitude and latitude is taken. */
export function geoMetadata(text: string | undefined): GeoMetadata {
  if (text === undefined) return refused('is Parquet without the "geo" metadata of GeoParquet');
  let geo: unknown;
  try {
    geo = JSON.parse(text);
  } catch {
    return refused('its "geo" metadata are not JSON');
  }
  const columns = isRecord(geo) && isRecord(geo.columns) ? geo.columns : {};
  const column = isRecord(geo) && typeof geo.primary_column === 'string' ? geo.primary_column : '';
  const primary = Object.hasOwn(columns, column) ? columns[column] : null;
  if (!isRecord(primary)) return refused('its "geo" metadata name no column with the geometry');
  if (primary.encoding !== 'WKB')
    return refused(
      `its geometry is written as ${JSON.stringify(primary.encoding) ?? 'nothing'}; only WKB can be read`,
    );
  const system = nameOfSystem(primary.crs);
  if (system !== null) return refused(`is in the coordinate system ${system}; only WGS 84 is read`);
  const others = Object.keys(columns).filter((name) => name !== column);
  return { ok: true, column, others };
}

function refused(reason: string): GeoMetadata {
  return { ok: false, reason };
}

/** `null` for longitude and latitude, which is also meant where nothing is said; a `null` there is "not known". */
function nameOfSystem(crs: unknown): string | null {
  if (crs === undefined) return null;
  if (!isRecord(crs)) return 'nobody names';
  const [first] = Array.isArray(crs.ids) ? (crs.ids as readonly unknown[]) : [];
  const id = crs.id ?? first;
  if (!isRecord(id)) return typeof crs.name === 'string' ? crs.name : 'nobody names';
  const name = `${String(id.authority)}:${String(id.code)}`;
  return name === 'OGC:CRS84' || name === 'EPSG:4326' ? null : name;
}
