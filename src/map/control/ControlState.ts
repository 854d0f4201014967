import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import type { ControlComparison } from './ControlComparison.ts';
import type { Pass } from './createPassLayer.ts';
import type { AgeTables } from './toAgeTables.ts';
import type { PaintTables } from './toPaintTables.ts';

/** A comparison with its looks as uniforms take them. */
export interface ComparisonTables extends Pick<ControlComparison, 'earlier' | 'later' | 'compared' | 'rest'> {
  readonly gained: PaintTables;
  readonly lost: PaintTables;
  readonly kept: PaintTables;
  readonly beside: PaintTables;
}

/** What both halves of the layer draw. Fields are exchanged whole: "has it changed" is `!==`. */
export interface ControlState {
  mesh: ControlMesh;
  day: number;
  paint: PaintTables;
  ages: AgeTables | null;
  comparison: ComparisonTables | null;
  /** One byte for each of the mesh's ids; see the bits in `outlineShader`. */
  marks: Uint8Array;
}

export type ControlPass = Pass<ControlState>;
