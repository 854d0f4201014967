import earcut from 'earcut';
import type { ControlFaces } from './ControlMesh.ts';
import { createTagList } from './createTagList.ts';
import { dayOffset } from './dayOffset.ts';
import { densify } from './densify.ts';
import type { FlatFace, FlatLine } from './FlatSpan.ts';

interface Triangulated extends FlatFace {
  readonly vertices: FlatLine;
  readonly corners: readonly number[];
}

/** From doubles: rounded to floats first, near corners could change places. */
function triangulate(face: FlatFace): Triangulated {
  const rings = face.rings.map((ring) => densify(ring, true));
  const [outer = [], ...others] = rings;
  if (others.length === 0) return { ...face, vertices: outer, corners: earcut(outer) };
  const holes: number[] = [];
  let length = outer.length;
  for (const hole of others) {
    holes.push(length / 2);
    length += hole.length;
  }
  const vertices = rings.flat();
  return { ...face, vertices, corners: earcut(vertices, holes) };
}

/** Ground as triangles, face after face. */
export function toControlFaces(faces: readonly FlatFace[], firstDay: number): ControlFaces {
  const triangulated = faces.map(triangulate);
  const total = triangulated.reduce((sum, { vertices }) => sum + vertices.length / 2, 0);
  const positions = new Float32Array(total * 2);
  const days = new Uint16Array(total * 2);
  const tags = createTagList(faces, total);
  const triangles = new Uint32Array(triangulated.reduce((sum, { corners }) => sum + corners.length, 0));
  let [first, next] = [0, 0];
  for (const { vertices, corners, from, to, tag } of triangulated) {
    positions.set(vertices, first * 2);
    for (let at = 0; at < corners.length; at += 1) triangles[next++] = first + (corners[at] ?? 0);
    const end = first + vertices.length / 2;
    tags.fill(tag, first, end);
    const [begins, ends] = [dayOffset(from, firstDay), dayOffset(to, firstDay)];
    for (; first < end; first += 1) {
      days[first * 2] = begins;
      days[first * 2 + 1] = ends;
    }
  }
  return { positions, days, tags, triangles };
}
