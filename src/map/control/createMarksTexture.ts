/** Texels in a row of the texture. */
export const marksWidth = 1024;

/** Marks, one byte an id, as a texture that a vertex shader reads. */
export interface MarksTexture {
  /** Binds it to the first unit; uploads the marks, and says so, if they are not those of the last time. */
  bind(marks: Uint8Array): boolean;
  free(): void;
}

/** An empty texture of marks. */
export function createMarksTexture(gl: WebGL2RenderingContext): MarksTexture {
  const texture = gl.createTexture();
  let uploaded: Uint8Array | null = null;
  const upload = (marks: Uint8Array): void => {
    const height = Math.max(1, Math.ceil(marks.length / marksWidth));
    const texels = new Uint8Array(marksWidth * height);
    texels.set(marks);
    const [target, format, type] = [gl.TEXTURE_2D, gl.RED_INTEGER, gl.UNSIGNED_BYTE];
    gl.texImage2D(target, 0, gl.R8UI, marksWidth, height, 0, format, type, texels);
    gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    uploaded = marks;
  };
  return {
    bind(marks) {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (uploaded === marks) return false;
      upload(marks);
      return true;
    },
    free() {
      gl.deleteTexture(texture);
    },
  };
}
