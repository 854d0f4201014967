import type { Archive } from './Archive.ts';
import type { ControlMesh } from './ControlMesh.ts';
import { createMercator } from './createMercator.ts';
import { toEdgeMesh } from './toEdgeMesh.ts';
import { toFillMesh } from './toFillMesh.ts';

/** Everything an archive draws, on all its days, in flat arrays that can go to a worker's owner and to the GPU as they are. */
export function toControlMesh(archive: Archive): ControlMesh {
  const mercator = createMercator(archive.arcs);
  return {
    origin: mercator.origin,
    firstDay: archive.first,
    fill: toFillMesh(archive, mercator),
    edges: toEdgeMesh(archive, mercator),
  };
}
