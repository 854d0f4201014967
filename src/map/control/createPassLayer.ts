import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { createProgramShelf, type ProgramShelf, type ShelvedProgram } from './createProgramShelf.ts';
import { createProjector } from './createProjector.ts';
import { worldsInView } from './worldsInView.ts';

/** What passes draw: positions are counted from the origin, in Web Mercator. */
interface PassState {
  readonly mesh: { readonly origin: readonly [number, number] };
}

/** One way of drawing a state's mesh, in one context. */
export interface Pass<State extends PassState> {
  readonly shader: { readonly vertex: string; readonly fragment: string };
  /** Which of the shader's traits, lines of `#define`, the state needs; always the same strings. */
  traits?(state: State): string;
  /** Whether there may be anything to draw; nothing is linked for a pass that has nothing yet. */
  isNeeded?(state: State): boolean;
  /** Takes the place of what was uploaded before. */
  upload(mesh: State['mesh']): void;
  /** Binds what was uploaded and sets the shader's own uniforms; `false` when there is nothing to draw. */
  prepare(program: ShelvedProgram, state: State, map: MapLibreMap): boolean;
  /** Draws one copy of the world, to which the projection is set, on the day, or days, of the state. */
  draw(program: ShelvedProgram, state: State): void;
  free(): void;
}

/** What a layer owns on the graphics card of one context. */
interface OnCard<State extends PassState> {
  readonly map: MapLibreMap;
  readonly passes: readonly { readonly pass: Pass<State>; readonly programs: ProgramShelf }[];
  mesh: State['mesh'] | null;
}

/** Passes, one over the other, as a layer of the map. It may be added again after it was removed or its context lost. */
export function createPassLayer<State extends PassState>(
  id: string,
  state: Readonly<State>,
  isEmpty: (mesh: State['mesh']) => boolean,
  createPasses: readonly ((gl: WebGL2RenderingContext) => Pass<State>)[],
): CustomLayerInterface {
  const project = createProjector();
  let onCard: OnCard<State> | null = null;
  const free = (): void => {
    for (const { pass, programs } of onCard?.passes ?? []) {
      programs.free();
      pass.free();
    }
    onCard = null;
  };

  return {
    id,
    type: 'custom',
    onAdd(map, gl) {
      // A map that is given another style drops its layers without a word.
      free();
      const passes = createPasses.map((createPass) => {
        const pass = createPass(gl);
        return { pass, programs: createProgramShelf(gl, pass.shader) };
      });
      onCard = { map, passes, mesh: null };
    },
    onRemove: free,
    render(gl, input) {
      const { mesh } = state;
      if (onCard === null) return;
      const { map, passes } = onCard;
      const hasNothing = isEmpty(mesh);
      // An empty mesh is uploaded only in place of another, which is freed by it.
      const isNew = onCard.mesh !== mesh && !(onCard.mesh === null && hasNothing);
      if (isNew) {
        onCard.mesh = mesh;
        for (const { pass } of passes) pass.upload(mesh);
      }
      if (hasNothing) return;
      const [first, last] = worldsInView(map);
      for (const { pass, programs } of passes) {
        if (pass.isNeeded?.(state) === false) continue;
        const program = programs.take(input.shaderData, pass.traits?.(state) ?? '');
        if (program === null) continue;
        gl.useProgram(program.program);
        if (!pass.prepare(program, state, map)) continue;
        for (let world = first; world <= last; world += 1) {
          project(gl, program, input, mesh.origin, world);
          pass.draw(program, state);
        }
      }
      gl.bindVertexArray(null);
    },
  };
}
