import { createGeometry, type Geometry } from './createGeometry.ts';
import { createMarksTexture } from './createMarksTexture.ts';
import type { ControlPass } from './ControlState.ts';
import { outlineAttributes, outlineShader } from './outlineShader.ts';
import { outlinesAt } from './outlinesAt.ts';
import { pixelsPerWorld } from '../../domain/mesh/pixelsPerWorld.ts';
import { setViewport } from './setViewport.ts';
import { toLineStrips } from './toLineStrips.ts';
import type { PaintTables } from './toPaintTables.ts';
import type { ControlOutlines } from '../../domain/mesh/ControlMesh.ts';

function upload(gl: WebGL2RenderingContext, outlines: ControlOutlines): Geometry {
  const { positions, arcs, days, tags, triangles } = toLineStrips(outlines);
  const at = outlineAttributes;
  const attributes = [
    { location: at.before, array: positions, size: 2 },
    { location: at.here, array: positions, size: 2, skip: 2 },
    { location: at.after, array: positions, size: 2, skip: 4 },
    { location: at.arc, array: arcs, size: 1, skip: 2 },
    { location: at.days, array: days, size: 2 },
    { location: at.tag, array: tags, size: 1, isWhole: true },
  ];
  return createGeometry(gl, attributes, triangles, days);
}

/** Draws the outlines: plain or broken, thicker where marked as changed. A level is uploaded when it is first seen. */
export function createOutlinePass(gl: WebGL2RenderingContext): ControlPass {
  const marks = createMarksTexture(gl);
  const uploaded = new Map<ControlOutlines, Geometry>();
  let geometry: Geometry | null = null;
  const freeLevels = (): void => {
    for (const one of uploaded.values()) one.free();
    uploaded.clear();
  };

  return {
    shader: outlineShader,
    upload: freeLevels,
    prepare(program, { mesh, marks: marked }, map) {
      const outlines = outlinesAt(mesh, map.getZoom(), map.getPixelRatio());
      if (outlines === undefined) return false;
      geometry = uploaded.get(outlines) ?? upload(gl, outlines);
      uploaded.set(outlines, geometry);
      geometry.bind();
      marks.bind(marked);
      setViewport(gl, program, map);
      gl.uniform1i(program.locate('u_marks'), 0);
      // Dashes lie still on the ground, like hatches.
      gl.uniform1f(program.locate('u_arc_scale'), pixelsPerWorld(Math.floor(map.getZoom())));
      return true;
    },
    draw(program, { mesh, day, paint, comparison }) {
      const drawLines = (on: number, { colours, lines }: PaintTables): void => {
        gl.uniform1f(program.locate('u_day'), on - mesh.firstDay);
        gl.uniform4fv(program.locate('u_colours'), colours);
        gl.uniform2fv(program.locate('u_lines'), lines);
        geometry?.draw(on - mesh.firstDay);
      };
      // The other day's lines lie below: where nothing changed they are covered.
      if (comparison !== null) {
        const { earlier, later, beside } = comparison;
        drawLines(day === later ? earlier : later, beside);
      }
      drawLines(day, paint);
    },
    free() {
      freeLevels();
      marks.free();
    },
  };
}
