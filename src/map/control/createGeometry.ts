import { drawDayBlocks, toDayBlocks } from './toDayBlocks.ts';
import { firstLossOn, type LossOrder } from './toLossOrder.ts';

/** Where a vertex attribute finds its numbers: in a buffer, from an element on. */
export interface Attribute {
  readonly location: number;
  /** Attributes with the same array share one buffer. */
  readonly array: Float32Array | Uint32Array | Uint16Array | Uint8Array;
  /** Numbers a vertex. */
  readonly size: number;
  /** Vertices skipped at the array's start. */
  readonly skip?: number;
  /** Whole numbers that the shader takes as such; all others reach it as floats. */
  readonly isWhole?: boolean;
}

/** What the graphics card calls the numbers of an array. */
function typeOf(gl: WebGL2RenderingContext, array: Attribute['array']): GLenum {
  if (array instanceof Float32Array) return gl.FLOAT;
  if (array instanceof Uint32Array) return gl.UNSIGNED_INT;
  return array instanceof Uint16Array ? gl.UNSIGNED_SHORT : gl.UNSIGNED_BYTE;
}

/** Triangles on the graphics card. */
export interface Geometry {
  bind(): void;
  /**
   * Draws, while bound, those triangles that may have something to show on the day, or on any since another one; days
   * are counted as the arrays do.
   */
  draw(day: number, since?: number): void;
  /** Draws, while bound, all that is over on the day, the latest first; nothing without `losses`. */
  drawLost(day: number): void;
  free(): void;
}

interface Uploaded {
  readonly vertexArray: WebGLVertexArrayObject;
  readonly buffers: readonly WebGLBuffer[];
}

/** On its own, so that nothing which outlives it holds on to the arrays: they are larger than all else of the map. */
function upload(
  gl: WebGL2RenderingContext,
  attributes: readonly Attribute[],
  indices: Uint32Array,
): Uploaded {
  const buffers = new Map<Attribute['array'], WebGLBuffer>();
  const fill = (target: GLenum, array: Attribute['array']): void => {
    const buffer = buffers.get(array) ?? gl.createBuffer();
    gl.bindBuffer(target, buffer);
    if (!buffers.has(array)) gl.bufferData(target, array, gl.STATIC_DRAW);
    buffers.set(array, buffer);
  };
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  for (const { location, array, size, skip = 0, isWhole = false } of attributes) {
    fill(gl.ARRAY_BUFFER, array);
    const stride = size * array.BYTES_PER_ELEMENT;
    const type = typeOf(gl, array);
    gl.enableVertexAttribArray(location);
    if (isWhole) gl.vertexAttribIPointer(location, size, type, stride, skip * stride);
    else gl.vertexAttribPointer(location, size, type, false, stride, skip * stride);
  }
  fill(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
  return { vertexArray, buffers: [...buffers.values()] };
}

/** One list after the other: a vertex array object has one buffer for indices. */
function joined(indices: Uint32Array, others: Uint32Array): Uint32Array {
  const both = new Uint32Array(indices.length + others.length);
  both.set(indices);
  both.set(others, indices.length);
  return both;
}

/**
 * Uploads arrays, once, as a vertex array object; leaves nothing bound. `days` holds two numbers a vertex; `losses`
 * are the same triangles once more.
 */
export function createGeometry(
  gl: WebGL2RenderingContext,
  attributes: readonly Attribute[],
  indices: Uint32Array,
  days: Uint16Array,
  losses: LossOrder | null = null,
): Geometry {
  const uploaded = losses === null ? indices : joined(indices, losses.triangles);
  const { vertexArray, buffers } = upload(gl, attributes, uploaded);
  // Not the order itself: see `upload`.
  const starts = losses?.starts;
  const blocks = toDayBlocks(indices, days);
  const corners = indices.length;
  const drawRun = (first: number, count: number): void =>
    gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * Uint32Array.BYTES_PER_ELEMENT);
  return {
    bind: () => gl.bindVertexArray(vertexArray),
    draw: (day, since = day) => drawDayBlocks(blocks, corners, [since, day], drawRun),
    drawLost(day) {
      const first = starts === undefined ? corners : firstLossOn(starts, corners, day);
      if (first < corners) drawRun(corners + first, corners - first);
    },
    free() {
      gl.deleteVertexArray(vertexArray);
      for (const buffer of buffers) gl.deleteBuffer(buffer);
    },
  };
}
