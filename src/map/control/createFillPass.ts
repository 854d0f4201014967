import { pixelsPerWorld } from '../../domain/mesh/pixelsPerWorld.ts';
import { createGeometry, type Geometry } from './createGeometry.ts';
import type { ControlPass } from './ControlState.ts';
import type { ShelvedProgram } from './createProgramShelf.ts';
import { drawAges } from './drawAges.ts';
import { drawComparison, type DrawFaces } from './drawComparison.ts';
import { fillAttributes, fillShader, fillTraits } from './fillShader.ts';
import type { AgeTables } from './toAgeTables.ts';
import { toLossOrder } from './toLossOrder.ts';
import type { PaintTables } from './toPaintTables.ts';

const everyLook = -1;

/** Draws the faces: filled, hatched or both; by their looks, their ages, or as ground of two days. */
export function createFillPass(gl: WebGL2RenderingContext): ControlPass {
  let geometry: Geometry | null = null;
  const setAges = (program: ShelvedProgram, ages: AgeTables, firstDay: number): void => {
    gl.uniform1f(program.locate('u_mesh_first_day'), firstDay);
    gl.uniform1fv(program.locate('u_age_limits'), ages.limits);
    gl.uniform3fv(program.locate('u_age_colours'), ages.colours);
    gl.uniform1fv(program.locate('u_first_days'), ages.firstDays);
  };

  return {
    shader: fillShader,
    traits({ paint, ages, comparison }) {
      if (comparison === null && ages !== null) {
        return fillTraits[paint.isHatched || ages.lost.isHatched ? 'both' : 'aged'];
      }
      return fillTraits[paint.isHatched || comparison !== null ? 'hatched' : 'neither'];
    },
    upload({ faces: { positions, days, tags, triangles } }) {
      const attributes = [
        { location: fillAttributes.position, array: positions, size: 2 },
        { location: fillAttributes.days, array: days, size: 2 },
        { location: fillAttributes.tag, array: tags, size: 1, isWhole: true },
      ];
      geometry?.free();
      geometry = createGeometry(gl, attributes, triangles, days, toLossOrder(triangles, days));
    },
    prepare(program, { mesh, ages, comparison }, map) {
      geometry?.bind();
      // Stripes lie still on the ground and grow with it; at each whole zoom they are cut anew.
      gl.uniform1f(program.locate('u_hatch_scale'), pixelsPerWorld(Math.floor(map.getZoom())));
      if (comparison === null && ages !== null) setAges(program, ages, mesh.firstDay);
      return geometry !== null;
    },
    draw(program, { mesh, day, paint, ages, comparison }) {
      const set = (on: number, look: number, { colours, hatches }: PaintTables): void => {
        gl.uniform1f(program.locate('u_day'), on - mesh.firstDay);
        gl.uniform1i(program.locate('u_only'), look);
        gl.uniform4fv(program.locate('u_colours'), colours);
        gl.uniform4fv(program.locate('u_hatches'), hatches);
      };
      const drawFaces: DrawFaces = (on, look, tables) => {
        set(on, look, tables);
        geometry?.draw(on - mesh.firstDay);
      };
      const drawHeld = (): void => drawFaces(day, everyLook, paint);
      const drawLost = ({ lost }: AgeTables): void => {
        set(day, everyLook, lost);
        gl.uniform1i(program.locate('u_is_lost'), 1);
        geometry?.drawLost(day - mesh.firstDay);
        // Programs keep their uniforms, and all else that this one draws is held.
        gl.uniform1i(program.locate('u_is_lost'), 0);
      };
      if (comparison !== null) {
        for (const look of comparison.rest) drawFaces(day, look, paint);
        drawComparison(gl, comparison, drawFaces);
      } else if (ages !== null && day <= ages.lastDay) {
        drawAges(gl, drawHeld, () => drawLost(ages));
      } else drawHeld();
    },
    free() {
      geometry?.free();
      geometry = null;
    },
  };
}
