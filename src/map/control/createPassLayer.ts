import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { ControlMesh } from './ControlMesh.ts';
import type { ControlState } from './ControlState.ts';
import type { Geometry } from './createGeometry.ts';
import { createProgramShelf, type ProgramShelf, type ShelvedProgram } from './createProgramShelf.ts';
import { createProjector } from './createProjector.ts';
import { worldsInView } from './worldsInView.ts';

/** One way of drawing the mesh. */
export interface ControlPass {
  readonly shader: { readonly vertex: string; readonly fragment: string };
  arrange(gl: WebGL2RenderingContext, mesh: ControlMesh): Geometry;
  /** Sets the shader's own uniforms; the projection's and the day are set already. */
  prepare(gl: WebGL2RenderingContext, program: ShelvedProgram, state: ControlState, map: MapLibreMap): void;
  draw(gl: WebGL2RenderingContext, mesh: ControlMesh): void;
  /** Lets go of what `prepare` made. */
  free(gl: WebGL2RenderingContext): void;
}

/** What a pass owns on the graphics card of one context. */
interface OnCard {
  readonly map: MapLibreMap;
  readonly pass: ControlPass;
  readonly programs: ProgramShelf;
  geometry: Geometry | null;
  mesh: ControlMesh | null;
}

/** A pass as a layer of the map. It may be added again after it was removed or its context was lost. */
export function createPassLayer(
  id: string,
  state: Readonly<ControlState>,
  createPass: () => ControlPass,
): CustomLayerInterface {
  const project = createProjector();
  let onCard: OnCard | null = null;

  return {
    id,
    type: 'custom',
    onAdd(map, gl) {
      const pass = createPass();
      onCard = { map, pass, programs: createProgramShelf(gl, pass.shader), geometry: null, mesh: null };
    },
    onRemove(_map, gl) {
      onCard?.programs.free();
      onCard?.geometry?.free();
      onCard?.pass.free(gl);
      onCard = null;
    },
    render(gl, input) {
      const { mesh } = state;
      if (onCard === null || mesh.faces.triangles.length === 0) return;
      const { map, pass, programs } = onCard;
      const program = programs.take(input.shaderData);
      if (program === null) return;
      if (onCard.mesh !== mesh) {
        onCard.geometry?.free();
        onCard.geometry = pass.arrange(gl, mesh);
        onCard.mesh = mesh;
      }
      gl.useProgram(program.program);
      gl.uniform1f(program.locate('u_day'), state.day);
      pass.prepare(gl, program, state, map);
      gl.bindVertexArray(onCard.geometry?.vertexArray ?? null);
      const [first, last] = worldsInView(map);
      for (let world = first; world <= last; world += 1) {
        project(gl, program, input, mesh.origin, world);
        pass.draw(gl, mesh);
      }
      gl.bindVertexArray(null);
    },
  };
}
