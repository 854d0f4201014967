/** Where a vertex attribute finds its numbers: in a buffer, from an element on. */
export interface Attribute {
  readonly location: number;
  /** Attributes with the same array share one buffer. */
  readonly array: Float32Array | Uint32Array;
  /** Numbers a vertex. */
  readonly size: number;
  /** Vertices skipped at the array's start. */
  readonly skip?: number;
  /** Read once for each instance instead of each vertex. */
  readonly isPerInstance?: boolean;
}

/** Arrays on the graphics card, ready to be bound and drawn. */
export interface Geometry {
  readonly vertexArray: WebGLVertexArrayObject;
  free(): void;
}

/** Uploads arrays, once, as a vertex array object. Leaves nothing bound. */
export function createGeometry(
  gl: WebGL2RenderingContext,
  attributes: readonly Attribute[],
  indices: Uint32Array | null = null,
): Geometry {
  const buffers = new Map<Attribute['array'], WebGLBuffer>();
  const fill = (target: GLenum, array: Attribute['array']): void => {
    const buffer = buffers.get(array) ?? gl.createBuffer();
    gl.bindBuffer(target, buffer);
    if (!buffers.has(array)) gl.bufferData(target, array, gl.STATIC_DRAW);
    buffers.set(array, buffer);
  };
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  for (const { location, array, size, skip = 0, isPerInstance = false } of attributes) {
    fill(gl.ARRAY_BUFFER, array);
    const stride = size * array.BYTES_PER_ELEMENT;
    gl.enableVertexAttribArray(location);
    if (array instanceof Uint32Array) {
      gl.vertexAttribIPointer(location, size, gl.UNSIGNED_INT, stride, skip * stride);
    } else {
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, skip * stride);
    }
    gl.vertexAttribDivisor(location, isPerInstance ? 1 : 0);
  }
  if (indices !== null) fill(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
  return {
    vertexArray,
    free() {
      gl.deleteVertexArray(vertexArray);
      for (const buffer of buffers.values()) gl.deleteBuffer(buffer);
      buffers.clear();
    },
  };
}
