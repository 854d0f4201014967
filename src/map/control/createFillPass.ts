import { createGeometry, type Geometry } from './createGeometry.ts';
import type { ControlPass } from './createPassLayer.ts';
import { fillAttributes, fillShader } from './fillShader.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Draws the faces: filled, hatched or both. */
export function createFillPass(gl: WebGL2RenderingContext): ControlPass {
  let geometry: Geometry | null = null;
  return {
    shader: fillShader,
    upload({ faces: { positions, days, tags, triangles } }) {
      const attributes = [
        { location: fillAttributes.position, array: positions, size: 2 },
        { location: fillAttributes.days, array: days, size: 2 },
        { location: fillAttributes.tag, array: tags, size: 1 },
      ];
      geometry?.free();
      geometry = createGeometry(gl, attributes, triangles, days);
    },
    prepare(program, { paint }, map) {
      geometry?.bind();
      // Stripes lie still on the ground and grow with it; at each whole zoom they are cut anew.
      gl.uniform1f(program.locate('u_hatch_scale'), pixelsPerWorld(Math.floor(map.getZoom())));
      gl.uniform4fv(program.locate('u_colours'), paint.colours);
      gl.uniform4fv(program.locate('u_hatches'), paint.hatches);
      return geometry !== null;
    },
    draw(_program, day) {
      geometry?.draw(day);
    },
    free() {
      geometry?.free();
      geometry = null;
    },
  };
}
