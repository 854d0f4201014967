import { createGeometry } from './createGeometry.ts';
import type { ControlPass } from './createPassLayer.ts';
import { fillAttributes, fillShader } from './fillShader.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Draws the faces: filled, hatched or both. */
export const fillPass: ControlPass = {
  shader: fillShader,
  arrange(gl, { faces }) {
    const { position, days, tag } = fillAttributes;
    return createGeometry(
      gl,
      [
        { location: position, array: faces.positions, size: 2 },
        { location: days, array: faces.days, size: 2 },
        { location: tag, array: faces.tags, size: 1 },
      ],
      faces.triangles,
    );
  },
  prepare(gl, program, { paint }, map) {
    // Stripes lie still on the ground and grow with it; at each half zoom they are cut anew.
    gl.uniform1f(program.locate('u_hatch_scale'), pixelsPerWorld(Math.round(map.getZoom())));
    gl.uniform4fv(program.locate('u_colours'), paint.colours);
    gl.uniform4fv(program.locate('u_hatches'), paint.hatches);
  },
  draw(gl, { faces }) {
    gl.drawElements(gl.TRIANGLES, faces.triangles.length, gl.UNSIGNED_INT, 0);
  },
  free() {},
};
