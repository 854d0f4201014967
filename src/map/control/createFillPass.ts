import { createGeometry, type Geometry } from './createGeometry.ts';
import type { ControlPass } from './createPassLayer.ts';
import { fillAttributes, fillShader } from './fillShader.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Draws the faces: filled, hatched or both. */
export function createFillPass(gl: WebGL2RenderingContext): ControlPass {
  let geometry: Geometry | null = null;
  let corners = 0;
  return {
    shader: fillShader,
    upload({ faces }) {
      const { position, days, tag } = fillAttributes;
      geometry?.free();
      geometry = createGeometry(
        gl,
        [
          { location: position, array: faces.positions, size: 2 },
          { location: days, array: faces.days, size: 2 },
          { location: tag, array: faces.tags, size: 1 },
        ],
        faces.triangles,
      );
      corners = faces.triangles.length;
    },
    prepare(program, { paint }, map) {
      gl.bindVertexArray(geometry?.vertexArray ?? null);
      // Stripes lie still on the ground and grow with it; at each whole zoom they are cut anew.
      gl.uniform1f(program.locate('u_hatch_scale'), pixelsPerWorld(Math.floor(map.getZoom())));
      gl.uniform4fv(program.locate('u_colours'), paint.colours);
      gl.uniform4fv(program.locate('u_hatches'), paint.hatches);
    },
    draw() {
      gl.drawElements(gl.TRIANGLES, corners, gl.UNSIGNED_INT, 0);
    },
    free() {
      geometry?.free();
      geometry = null;
    },
  };
}
