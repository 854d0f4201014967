import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { ControlMesh } from './ControlMesh.ts';
import type { ControlState } from './ControlState.ts';
import { createProgramShelf, type ProgramShelf, type ShelvedProgram } from './createProgramShelf.ts';
import { createProjector } from './createProjector.ts';
import { worldsInView } from './worldsInView.ts';

/** One way of drawing the mesh, in one context. */
export interface ControlPass {
  readonly shader: { readonly vertex: string; readonly fragment: string };
  /** Takes the place of what was uploaded before. */
  upload(mesh: ControlMesh): void;
  /** Binds what was uploaded and sets the shader's own uniforms; the day is set already. */
  prepare(program: ShelvedProgram, state: ControlState, map: MapLibreMap): void;
  /** Draws one copy of the world, to which the projection is set. */
  draw(program: ShelvedProgram): void;
  free(): void;
}

/** What a layer owns on the graphics card of one context. */
interface OnCard {
  readonly map: MapLibreMap;
  readonly pass: ControlPass;
  readonly programs: ProgramShelf;
  mesh: ControlMesh | null;
}

/** A pass as a layer of the map. It may be added again after it was removed or its context was lost. */
export function createPassLayer(
  id: string,
  state: Readonly<ControlState>,
  createPass: (gl: WebGL2RenderingContext) => ControlPass,
): CustomLayerInterface {
  const project = createProjector();
  let onCard: OnCard | null = null;
  const free = (): void => {
    onCard?.programs.free();
    onCard?.pass.free();
    onCard = null;
  };

  return {
    id,
    type: 'custom',
    onAdd(map, gl) {
      // A map that is given another style drops its layers without a word.
      free();
      const pass = createPass(gl);
      onCard = { map, pass, programs: createProgramShelf(gl, pass.shader), mesh: null };
    },
    onRemove: free,
    render(gl, input) {
      const { mesh } = state;
      if (onCard === null || mesh.faces.triangles.length === 0) return;
      const { map, pass, programs } = onCard;
      const program = programs.take(input.shaderData);
      if (program === null) return;
      if (onCard.mesh !== mesh) pass.upload(mesh);
      onCard.mesh = mesh;
      gl.useProgram(program.program);
      gl.uniform1f(program.locate('u_day'), state.day);
      pass.prepare(program, state, map);
      const [first, last] = worldsInView(map);
      for (let world = first; world <= last; world += 1) {
        project(gl, program, input, mesh.origin, world);
        pass.draw(program);
      }
      gl.bindVertexArray(null);
    },
  };
}
