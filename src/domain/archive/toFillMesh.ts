import earcut from 'earcut';
import type { Archive } from './Archive.ts';
import type { FillMesh } from './ControlMesh.ts';
import type { createMercator } from './createMercator.ts';
import { polygonOf } from './polygonOf.ts';

/** The archive's ground in triangles, face by face. */
export function toFillMesh(archive: Archive, mercator: ReturnType<typeof createMercator>): FillMesh {
  const positions: number[] = [];
  const spans: number[] = [];
  const layers: number[] = [];
  const triangles: number[] = [];
  for (const face of archive.faces) {
    const first = layers.length;
    const corners: number[] = [];
    const holes: number[] = [];
    for (const [index, ring] of polygonOf(archive.arcs, face).entries()) {
      if (index > 0) holes.push(corners.length / 2);
      for (const { x, y } of ring) corners.push(mercator.x(x), mercator.y(y));
    }
    // From doubles: rounded to floats first, near corners could change places.
    for (const corner of earcut(corners, holes)) triangles.push(first + corner);
    for (const coordinate of corners) positions.push(coordinate);
    for (let corner = 0; corner < corners.length / 2; corner += 1) {
      spans.push(face.from - archive.first, face.to - archive.first);
      layers.push(face.layer);
    }
  }
  return {
    positions: Float32Array.from(positions),
    spans: Uint16Array.from(spans),
    layers: Uint8Array.from(layers),
    triangles: Uint32Array.from(triangles),
  };
}
