import earcut, { flatten } from 'earcut';
import type { ControlFaces } from './ControlMesh.ts';
import type { FlatShape } from './ControlShape.ts';
import { densify } from './densify.ts';

/** The ground of shapes as triangles, shape after shape. */
export function toControlFaces(shapes: readonly FlatShape[]): ControlFaces {
  const positions: number[] = [];
  const days: number[] = [];
  const tags: number[] = [];
  const triangles: number[] = [];
  for (const { polygons, from, to, tag } of shapes) {
    for (const rings of polygons) {
      const { vertices, holes } = flatten(rings.map(densify));
      const first = tags.length;
      for (const corner of earcut(vertices, holes)) triangles.push(first + corner);
      for (const coordinate of vertices) positions.push(coordinate);
      for (let index = 0; index < vertices.length; index += 2) {
        days.push(from, to);
        tags.push(tag);
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    days: Float32Array.from(days),
    tags: Uint32Array.from(tags),
    triangles: Uint32Array.from(triangles),
  };
}
