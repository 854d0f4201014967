import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { ShelvedProgram } from './createProgramShelf.ts';

type Matrix = ArrayLike<number>;

/** Tells a program where on the screen a mesh lies; allocates nothing. */
export type Projector = (
  gl: WebGL2RenderingContext,
  program: ShelvedProgram,
  input: CustomRenderMethodInput,
  origin: readonly [number, number],
  /** The copy of the world: 0 is the true one, 1 the next to the east. */
  world: number,
) => void;

/**
 * `into = matrix × translation(x, y)`. In double precision: the product is small where its parts are large, and
 * Float32 would let outlines tremble when zoomed in.
 */
function translate(into: Float32Array, matrix: Matrix, x: number, y: number): void {
  for (let row = 0; row < 4; row += 1) {
    const [alongX = 0, alongY = 0, alongZ = 0, rest = 0] = [
      matrix[row],
      matrix[4 + row],
      matrix[8 + row],
      matrix[12 + row],
    ];
    into[row] = alongX;
    into[4 + row] = alongY;
    into[8 + row] = alongZ;
    into[12 + row] = alongX * x + alongY * y + rest;
  }
}

/** Sets what MapLibre's `projectTile` reads, for positions that are relative to an origin. */
export function createProjector(): Projector {
  const flat = new Float32Array(16);
  const plain = new Float32Array(16);
  return (gl, program, { defaultProjectionData, shaderData }, [originX, originY], world) => {
    const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } = defaultProjectionData;
    translate(flat, fallbackMatrix, originX + world, originY);
    if (shaderData.define.includes('GLOBE')) {
      // The sphere's matrix takes points of the sphere; there the origin is added within the shader.
      plain.set(mainMatrix);
      gl.uniformMatrix4fv(program.locate('u_projection_matrix'), false, plain);
      gl.uniformMatrix4fv(program.locate('u_projection_fallback_matrix'), false, flat);
      gl.uniform4f(program.locate('u_projection_tile_mercator_coords'), originX, originY, 1, 1);
      gl.uniform4f(program.locate('u_projection_clipping_plane'), ...clippingPlane);
      gl.uniform1f(program.locate('u_projection_transition'), projectionTransition);
    } else {
      translate(flat, mainMatrix, originX + world, originY);
      gl.uniformMatrix4fv(program.locate('u_projection_matrix'), false, flat);
    }
  };
}
