import type { Entry } from '../../domain/collection/Entry.ts';
import type { ColumnMapping } from '../../domain/opening/ColumnMapping.ts';
import type { Findings } from '../Findings.ts';
import { readGeometry } from '../geometry/readGeometry.ts';
import type { Cells } from '../recognised/Recogniser.ts';
import { pathOfColumn } from './pathOfColumn.ts';
import { positionOfRecord } from './positionOfRecord.ts';

export interface CellsGeometry {
  readonly geometry: Entry['geometry'];
  /** The columns that it was made of, and that say nothing more. */
  readonly used: readonly string[];
}

/** The point or shape that a record's columns give; what is wrong with it is among the problems. */
export function geometryOfCells(
  cells: Cells,
  path: string,
  {
    mapping,
    file,
    findings,
  }: { readonly mapping: ColumnMapping; readonly file: string; readonly findings: Findings },
): CellsGeometry {
  const used = [mapping.latitude, mapping.longitude].filter((name) => name !== undefined);
  const shape = mapping.latitude === mapping.longitude ? jsonIn(cells[mapping.latitude ?? '']) : null;
  if (shape !== null) {
    const at = { file, path: pathOfColumn(path, mapping.latitude ?? ''), findings };
    const geometry = readGeometry(shape, at);
    return { geometry, used: geometry ? used : [] };
  }
  const position = positionOfRecord(cells, mapping);
  if (position.kind === 'position') {
    const { longitude, latitude } = position;
    return { geometry: { type: 'Point', coordinates: [longitude, latitude] }, used };
  }
  if (position.kind === 'none') return { geometry: null, used: [] };
  findings.problems.push({ file, path: pathOfColumn(path, position.column), message: position.reason });
  return { geometry: null, used: [] };
}

/** GeoJSON written into a cell, or already read. */
function jsonIn(value: unknown): unknown {
  if (typeof value === 'object') return value;
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
