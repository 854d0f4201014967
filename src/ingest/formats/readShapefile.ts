import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import { isRecord } from '../isRecord.ts';
import type { RawFeature } from '../RawFeature.ts';
import { checkShp, type CheckedShp } from './checkShp.ts';
import { projectionOf } from './projectionOf.ts';
import { readDbf } from './readDbf.ts';
import { unzip, type ZippedFile } from './unzip.ts';

/** The records of all layers of a zipped shapefile, which may unfold to so many bytes; in longitude and latitude. */
export async function readShapefile(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
  mostBytes: number = openingLimits.bytes,
): Promise<readonly RawFeature[]> {
  const limits = { bytes: mostBytes, entries: openingLimits.zipEntries };
  const files = unzip(bytes, file, limits, findings);
  if (files === null) return [];
  const layers = files.filter(({ path }) => /\.shp$/i.test(path));
  if (layers.length === 0) findings.problems.push({ file, path: '', message: 'there is no .shp file in it' });
  const features: RawFeature[] = [];
  for (const layer of layers) {
    const read = await readLayer(layer, files, { file, findings, isOneOfMany: layers.length > 1 });
    for (const feature of read) features.push(feature);
  }
  return features;
}

interface Layer {
  readonly file: string;
  readonly findings: Findings;
  readonly isOneOfMany: boolean;
}

async function readLayer(
  { path, bytes }: ZippedFile,
  files: readonly ZippedFile[],
  { file, findings, isOneOfMany }: Layer,
): Promise<readonly RawFeature[]> {
  const refuse = (at: string, message: string) => findings.problems.push({ file, path: at, message });
  const repair = (at: string, message: string) => findings.repairs.push({ file, path: at, message });
  const base = path.slice(0, -4);
  const beside = (extension: string) =>
    files.find((other) => other.path.toLowerCase() === `${base}.${extension}`.toLowerCase())?.bytes ?? null;
  const checked = checkShp(bytes);
  if (typeof checked === 'string') {
    refuse(path, checked);
    return [];
  }
  for (const { record, message } of checked.faults) refuse(`${path}[${record}]`, message);
  const geometries = await geometriesOf(checked, textOf(beside('prj')), {
    refuse: (message) => refuse(path, message),
    repair: (message) => repair(path, message),
  });
  const dbf = beside('dbf');
  const table = geometries.length === 0 || dbf === null ? null : readDbf(dbf, textOf(beside('cpg')));
  if (typeof table === 'string') refuse(`${base}.dbf`, `${table}; the shapes were taken without properties`);
  else if (table) {
    if (table.doubt !== '') repair(`${base}.dbf`, table.doubt);
    if (table.declared !== table.rows.length)
      refuse(`${base}.dbf`, `is cut short: it says ${table.declared} rows, and holds ${table.rows.length}`);
    if (table.rows.length !== geometries.length)
      refuse(`${base}.dbf`, `holds ${table.rows.length} rows for ${geometries.length} shapes`);
  }
  const rows = typeof table === 'string' || table === null ? [] : table.rows;
  const layer = isOneOfMany ? { layer: base.slice(base.lastIndexOf('/') + 1) } : {};
  return geometries.map((geometry, index) => ({
    path: `${path}[${index}]`,
    id: null,
    geometry,
    properties: { ...layer, ...rows[index] },
    time: null,
  }));
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes && new TextDecoder().decode(bytes);
}

interface Sayings {
  readonly refuse: (message: string) => void;
  readonly repair: (message: string) => void;
}

async function geometriesOf(
  { shp, probe, isGeographic }: CheckedShp,
  prj: string | null,
  { refuse, repair }: Sayings,
): Promise<readonly unknown[]> {
  const shpjs = await import('shpjs');
  const projection = prj === null ? null : projectionOf(prj);
  const isToMove = projection !== null && !projection.isWgs84;
  try {
    if (isToMove && probe && !isMoved(probe, shpjs.parseShp(pointShp(probe), prj ?? '')[0])) {
      refuse(`is in ${projection.name}, which cannot be brought to longitude and latitude`);
      return [];
    }
    if (!isToMove && !isGeographic) {
      refuse(
        projection === null
          ? 'has no .prj file, and its coordinates are not longitude and latitude'
          : `says that it is in ${projection.name}, and its coordinates are not longitude and latitude`,
      );
      return [];
    }
    const shapes = isToMove ? shpjs.parseShp(shp, prj ?? '') : shpjs.parseShp(shp);
    if (isToMove) repair(`was brought from ${projection.name} to longitude and latitude`);
    else if (projection === null) repair('has no .prj file: taken for longitude and latitude of WGS 84');
    return shapes.map((shape) =>
      // Its bounding box, which may be of the coordinates as they were, is left.
      shape && 'coordinates' in shape ? { type: shape.type, coordinates: shape.coordinates } : null,
    );
  } catch (error) {
    refuse(`cannot be read: ${String(error)}`);
    return [];
  }
}

/** shpjs leaves coordinates as they are, silently, where it does not understand a projection. */
function isMoved([x, y]: readonly [number, number], shape: unknown): boolean {
  const coordinates: unknown = isRecord(shape) ? shape.coordinates : null;
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates.map(Number) : [];
  if (longitude === undefined || latitude === undefined) return false;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude !== x || latitude !== y);
}

/** A `.shp` file of one point. */
function pointShp([x, y]: readonly [number, number]): DataView<ArrayBuffer> {
  const shp = new DataView(new ArrayBuffer(128));
  shp.setInt32(32, 1, true);
  shp.setInt32(104, 10);
  shp.setInt32(108, 1, true);
  shp.setFloat64(112, x, true);
  shp.setFloat64(120, y, true);
  return shp;
}
