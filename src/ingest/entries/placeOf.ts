import type { Entry } from '../../domain/collection/Entry.ts';
import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import type { Findings } from '../Findings.ts';
import type { RawFeature } from '../RawFeature.ts';
import { type CellsGeometry, geometryOfCells } from './geometryOfCells.ts';
import { pathOfColumn } from './pathOfColumn.ts';
import { positionOfRecord } from './positionOfRecord.ts';

/** Columns may be rounded to two decimals, which is about a kilometre. */
const ROUNDING_DEGREES = 0.01;

/**
 * Where a record lies: as its own shape says, or else as its columns do. Columns that say something else than the shape
 * are among the problems, and stay among the properties.
 * @param given its shape as it was read
 */
export function placeOf(
  { path, properties }: RawFeature,
  given: Entry['geometry'],
  reading: { readonly mapping: ColumnMapping; readonly file: string; readonly findings: Findings },
): CellsGeometry {
  const { mapping, file, findings } = reading;
  if (given === null) return geometryOfCells(properties, path, reading);
  const { latitude, longitude } = mapping;
  const taken = { geometry: given, used: [] };
  // Of a line or a surface they may be any point.
  if (given.type !== 'Point' || latitude === undefined || latitude === longitude) return taken;
  const stated = positionOfRecord(properties, mapping);
  if (stated.kind === 'none') return taken;
  const refuse = (column: string, message: string) => {
    findings.problems.push({ file, path: pathOfColumn(path, column), message });
    return taken;
  };
  if (stated.kind === 'refused') return refuse(stated.column, stated.reason);
  const [east = 0, north = 0] = given.coordinates;
  const isFar =
    Math.abs(stated.latitude - north) > ROUNDING_DEGREES ||
    Math.abs(stated.longitude - east) > ROUNDING_DEGREES;
  return isFar
    ? refuse(
        latitude,
        `puts it at latitude ${stated.latitude}, longitude ${stated.longitude}, its geometry at ${north}, ${east}: the geometry was taken`,
      )
    : { geometry: given, used: [latitude, ...(longitude === undefined ? [] : [longitude])] };
}
