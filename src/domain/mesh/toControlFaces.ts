import earcut, { flatten } from 'earcut';
import type { ControlFaces } from './ControlMesh.ts';
import { densify } from './densify.ts';
import type { FlatFace } from './FlatSpan.ts';
import { narrowDays } from './narrowDays.ts';
import { narrowTags } from './narrowTags.ts';

/** Ground as triangles, face after face. */
export function toControlFaces(faces: readonly FlatFace[], firstDay: number): ControlFaces {
  const positions: number[] = [];
  const days: number[] = [];
  const tags: number[] = [];
  const triangles: number[] = [];
  for (const { rings, from, to, tag } of faces) {
    const { vertices, holes } = flatten(rings.map((ring) => densify(ring, true)));
    const first = tags.length;
    // From doubles: rounded to floats first, near corners could change places.
    for (const corner of earcut(vertices, holes)) triangles.push(first + corner);
    for (const coordinate of vertices) positions.push(coordinate);
    for (let index = 0; index < vertices.length; index += 2) {
      days.push(from, to);
      tags.push(tag);
    }
  }
  return {
    positions: Float32Array.from(positions),
    days: narrowDays(days, firstDay),
    tags: narrowTags(tags),
    triangles: Uint32Array.from(triangles),
  };
}
