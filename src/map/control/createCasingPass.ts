import { casingAttributes, casingParts, casingShader } from './casingShader.ts';
import type { ControlOutlines } from '../../domain/mesh/ControlMesh.ts';
import { createGeometry, type Geometry } from './createGeometry.ts';
import type { ControlPass } from './ControlState.ts';
import { outlinesAt } from './outlinesAt.ts';
import { setViewport } from './setViewport.ts';
import { isCased, toCasings } from './toCasings.ts';

function upload(gl: WebGL2RenderingContext, outlines: ControlOutlines, marks: Uint8Array): Geometry | null {
  const casings = toCasings(outlines, marks);
  if (casings === null) return null;
  const attributes = [
    { location: casingAttributes.start, array: casings.starts, size: 2 },
    { location: casingAttributes.end, array: casings.ends, size: 2 },
    { location: casingAttributes.days, array: casings.days, size: 2 },
    { location: casingAttributes.mark, array: casings.marks, size: 1, isWhole: true },
  ];
  return createGeometry(gl, attributes, casings.triangles, casings.days);
}

/** Draws what surrounds the outlines of what is hovered or selected. Uploads those, and only when they change. */
export function createCasingPass(gl: WebGL2RenderingContext): ControlPass {
  let geometry: Geometry | null = null;
  let cased: { readonly outlines: ControlOutlines; readonly marks: Uint8Array } | null = null;
  const free = (): void => {
    geometry?.free();
    geometry = null;
    cased = null;
  };

  return {
    shader: casingShader,
    isNeeded: ({ marks }) => marks.some(isCased),
    upload: free,
    prepare(program, { mesh, marks, paint }, map) {
      const outlines = outlinesAt(mesh, map.getZoom(), map.getPixelRatio());
      if (outlines === undefined) return false;
      if (cased?.outlines !== outlines || cased.marks !== marks) {
        free();
        geometry = upload(gl, outlines, marks);
        cased = { outlines, marks };
      }
      if (geometry === null) return false;
      geometry.bind();
      setViewport(gl, program, map);
      gl.uniform3fv(program.locate('u_casings'), paint.casings);
      return true;
    },
    draw(program, { mesh, day }) {
      gl.uniform1f(program.locate('u_day'), day - mesh.firstDay);
      for (const part of [casingParts.outer, casingParts.inner]) {
        gl.uniform1i(program.locate('u_part'), part);
        geometry?.draw(day - mesh.firstDay);
      }
    },
    free,
  };
}
