import type { ControlMesh } from './ControlMesh.ts';
import type { FlatFace, FlatRun } from './FlatSpan.ts';
import { toControlFaces } from './toControlFaces.ts';
import { type OutlineDetail, toControlOutlines } from './toControlOutlines.ts';

interface MeshParts {
  readonly origin: ControlMesh['origin'];
  readonly firstDay: number;
  readonly ids: ControlMesh['ids'];
  readonly faces: readonly FlatFace[];
  readonly runs: readonly FlatRun[];
  readonly detail: OutlineDetail;
}

/** Ground and its outlines, in their order, as the arrays that are drawn. */
export function toMesh({ origin, firstDay, ids, faces, runs, detail }: MeshParts): ControlMesh {
  return {
    origin,
    firstDay,
    ids,
    faces: toControlFaces(faces, firstDay),
    outlines: toControlOutlines(runs, firstDay, detail),
  };
}
