import { createGeometry } from './createGeometry.ts';
import { createMarksTexture, type MarksTexture } from './createMarksTexture.ts';
import type { ControlPass } from './createPassLayer.ts';
import { outlineAttributes, outlineShader } from './outlineShader.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';

/** Draws the outlines: plain or broken, thicker where marked as changed, with lines beside what is pointed at. */
export function createOutlinePass(): ControlPass {
  let marks: MarksTexture | null = null;
  return {
    shader: outlineShader,
    arrange(gl, { outlines: { positions, arcs, days, tags } }) {
      const at = outlineAttributes;
      const isPerInstance = true;
      return createGeometry(gl, [
        { location: at.before, array: positions, size: 2, isPerInstance },
        { location: at.start, array: positions, size: 2, skip: 1, isPerInstance },
        { location: at.end, array: positions, size: 2, skip: 2, isPerInstance },
        { location: at.after, array: positions, size: 2, skip: 3, isPerInstance },
        { location: at.startArc, array: arcs, size: 1, skip: 1, isPerInstance },
        { location: at.endArc, array: arcs, size: 1, skip: 2, isPerInstance },
        { location: at.days, array: days, size: 2, isPerInstance },
        { location: at.tag, array: tags, size: 1, isPerInstance },
      ]);
    },
    prepare(gl, program, state, map) {
      marks ??= createMarksTexture(gl);
      marks.bind(state.marks);
      const ratio = map.getPixelRatio();
      gl.uniform1i(program.locate('u_marks'), 0);
      gl.uniform2f(
        program.locate('u_viewport'),
        gl.drawingBufferWidth / ratio,
        gl.drawingBufferHeight / ratio,
      );
      gl.uniform1f(program.locate('u_pixel_ratio'), ratio);
      // Dashes lie still on the ground, like hatches.
      gl.uniform1f(program.locate('u_arc_scale'), pixelsPerWorld(Math.round(map.getZoom())));
      gl.uniform4fv(program.locate('u_colours'), state.paint.colours);
      gl.uniform2fv(program.locate('u_lines'), state.paint.lines);
      gl.uniform3fv(program.locate('u_pointed_colour'), state.paint.pointed);
    },
    draw(gl, { outlines }) {
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, Math.max(0, outlines.arcs.length - 3));
    },
    free() {
      marks?.free();
      marks = null;
    },
  };
}
