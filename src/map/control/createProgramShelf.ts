import type { CustomRenderMethodInput } from 'maplibre-gl';

/** A linked program; its uniforms keep their values from frame to frame. */
export interface ShelvedProgram {
  readonly program: WebGLProgram;
  /** The place of a uniform, looked up once; `null` where the projection in use does not have it. */
  locate(uniform: string): WebGLUniformLocation | null;
}

/** One shader's programs: one for each of MapLibre's projections and each set of traits, linked when first needed. */
export interface ProgramShelf {
  /**
   * The program for the projection in use and with the traits, lines of `#define`; `null` while the context is lost.
   */
  take(shaderData: CustomRenderMethodInput['shaderData'], traits: string): ShelvedProgram | null;
  free(): void;
}

interface ShaderText {
  readonly vertex: string;
  readonly fragment: string;
}

function compile(gl: WebGL2RenderingContext, kind: GLenum, source: string): WebGLShader | null {
  const shader = gl.createShader(kind);
  if (shader === null) return null;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function link(gl: WebGL2RenderingContext, vertexSource: string, fragmentSource: string): WebGLProgram | null {
  const vertex = compile(gl, gl.VERTEX_SHADER, vertexSource);
  const fragment = compile(gl, gl.FRAGMENT_SHADER, fragmentSource);
  if (vertex === null || fragment === null) return null;
  const program = gl.createProgram();
  gl.attachShader(program, vertex);
  gl.attachShader(program, fragment);
  gl.linkProgram(program);
  const isLinked = gl.getProgramParameter(program, gl.LINK_STATUS) === true;
  const log = isLinked ? '' : [vertex, fragment].map((shader) => gl.getShaderInfoLog(shader)).join('\n');
  // A program keeps its shaders for as long as it needs them.
  gl.deleteShader(vertex);
  gl.deleteShader(fragment);
  if (isLinked) return program;
  gl.deleteProgram(program);
  if (gl.isContextLost()) return null;
  throw new Error(`A layer’s shader does not link: ${log}`);
}

/** A shelf and how many layers draw with it. */
interface SharedShelf {
  readonly shelf: ProgramShelf;
  users: number;
}

/** Layers of one context that draw by the same shader share its programs: linking is the dearest part of a first frame. */
const sharedShelves = new WeakMap<WebGL2RenderingContext, Map<ShaderText, SharedShelf>>();

function shelvesOf(gl: WebGL2RenderingContext): Map<ShaderText, SharedShelf> {
  const known = sharedShelves.get(gl);
  if (known) return known;
  const shelves = new Map<ShaderText, SharedShelf>();
  sharedShelves.set(gl, shelves);
  // No program outlives its context, whoever still holds a shelf of it.
  gl.canvas.addEventListener('webglcontextlost', () => shelves.clear());
  return shelves;
}

/** The shelf of a shader in a context, to be freed as often as it is created; `shader` must be the same object. */
export function createProgramShelf(gl: WebGL2RenderingContext, shader: ShaderText): ProgramShelf {
  const shelves = shelvesOf(gl);
  const shared = shelves.get(shader) ?? { shelf: createEmptyShelf(gl, shader), users: 0 };
  shelves.set(shader, shared);
  shared.users += 1;
  return {
    take: (shaderData, traits) => shared.shelf.take(shaderData, traits),
    free() {
      shared.users -= 1;
      if (shared.users > 0) return;
      shared.shelf.free();
      if (shelves.get(shader) === shared) shelves.delete(shader);
    },
  };
}

function createEmptyShelf(gl: WebGL2RenderingContext, { vertex, fragment }: ShaderText): ProgramShelf {
  // By traits, then by projection: a key for both would be a new string in each frame.
  const shelves = new Map<string, Map<string, ShelvedProgram>>();
  const make = (
    { vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData'],
    traits: string,
  ): ShelvedProgram | null => {
    const head = `#version 300 es\n${traits}precision highp float;\nprecision highp int;\n`;
    const program = link(gl, `${head}${define}\n${vertexShaderPrelude}\n${vertex}`, head + fragment);
    if (program === null) return null;
    const locations = new Map<string, WebGLUniformLocation | null>();
    return {
      program,
      locate(uniform: string) {
        const known = locations.get(uniform);
        if (known !== undefined) return known;
        const location = gl.getUniformLocation(program, uniform);
        locations.set(uniform, location);
        return location;
      },
    };
  };
  return {
    take(shaderData, traits) {
      const programs = shelves.get(traits) ?? new Map<string, ShelvedProgram>();
      shelves.set(traits, programs);
      const shelved = programs.get(shaderData.variantName) ?? make(shaderData, traits);
      if (shelved !== null) programs.set(shaderData.variantName, shelved);
      return shelved;
    },
    free() {
      for (const programs of shelves.values()) {
        for (const { program } of programs.values()) gl.deleteProgram(program);
      }
      shelves.clear();
    },
  };
}
