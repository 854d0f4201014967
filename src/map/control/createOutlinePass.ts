import type { ControlOutlines } from './ControlMesh.ts';
import { createGeometry, type Geometry } from './createGeometry.ts';
import { createMarksTexture } from './createMarksTexture.ts';
import type { ControlPass } from './createPassLayer.ts';
import { outlineAttributes, outlineParts, outlineShader } from './outlineShader.ts';
import { pixelsPerWorld } from './pixelsPerWorld.ts';
import { hoveredBit, selectedBit } from './toMarkBytes.ts';

interface Level {
  readonly untilZoom: number;
  readonly geometry: Geometry;
  readonly segments: number;
}

function toLevel(gl: WebGL2RenderingContext, outlines: ControlOutlines): Level {
  const { positions, arcs, days, tags, untilZoom } = outlines;
  const at = outlineAttributes;
  const isPerInstance = true;
  const geometry = createGeometry(gl, [
    { location: at.before, array: positions, size: 2, isPerInstance },
    { location: at.start, array: positions, size: 2, skip: 1, isPerInstance },
    { location: at.end, array: positions, size: 2, skip: 2, isPerInstance },
    { location: at.after, array: positions, size: 2, skip: 3, isPerInstance },
    { location: at.startArc, array: arcs, size: 1, skip: 1, isPerInstance },
    { location: at.endArc, array: arcs, size: 1, skip: 2, isPerInstance },
    { location: at.days, array: days, size: 2, isPerInstance },
    { location: at.tag, array: tags, size: 1, isPerInstance },
  ]);
  return { untilZoom, geometry, segments: Math.max(0, arcs.length - 3) };
}

/** Draws the outlines: plain or broken, thicker where marked as changed, cased where hovered or selected. */
export function createOutlinePass(gl: WebGL2RenderingContext): ControlPass {
  const marks = createMarksTexture(gl);
  let levels: readonly Level[] = [];
  let level: Level | undefined;
  let isAnyCased = false;
  const freeLevels = (): void => {
    for (const { geometry } of levels) geometry.free();
    levels = [];
  };

  return {
    shader: outlineShader,
    upload({ outlines }) {
      freeLevels();
      levels = outlines.map((one) => toLevel(gl, one));
    },
    prepare(program, state, map) {
      const [zoom, ratio] = [map.getZoom(), map.getPixelRatio()];
      level = levels.find(({ untilZoom }) => zoom < untilZoom) ?? levels.at(-1);
      if (marks.bind(state.marks)) {
        isAnyCased = state.marks.some((bits) => (bits & (hoveredBit | selectedBit)) !== 0);
      }
      gl.bindVertexArray(level?.geometry.vertexArray ?? null);
      gl.uniform1i(program.locate('u_marks'), 0);
      const [width, height] = [gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio];
      gl.uniform2f(program.locate('u_viewport'), width, height);
      gl.uniform1f(program.locate('u_pixel_ratio'), ratio);
      // Dashes lie still on the ground, like hatches.
      gl.uniform1f(program.locate('u_arc_scale'), pixelsPerWorld(Math.floor(zoom)));
      gl.uniform4fv(program.locate('u_colours'), state.paint.colours);
      gl.uniform2fv(program.locate('u_lines'), state.paint.lines);
      gl.uniform3fv(program.locate('u_casings'), state.paint.casings);
    },
    draw(program) {
      for (const part of isAnyCased ? outlineParts.cased : outlineParts.plain) {
        gl.uniform1i(program.locate('u_part'), part);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, level?.segments ?? 0);
      }
    },
    free() {
      freeLevels();
      marks.free();
    },
  };
}
