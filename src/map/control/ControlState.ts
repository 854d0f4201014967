import type { ControlMesh } from './ControlMesh.ts';
import type { PaintTables } from './toPaintTables.ts';

/** What both halves of the layer draw. Fields are exchanged whole: "has it changed" is `!==`. */
export interface ControlState {
  mesh: ControlMesh;
  day: number;
  paint: PaintTables;
  /** One byte for each of the mesh's ids; see the bits in `outlineShader`. */
  marks: Uint8Array;
}
