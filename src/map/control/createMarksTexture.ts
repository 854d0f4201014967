import { marksWidth } from './outlineShader.ts';

/** Marks, one byte an id, as a texture that a vertex shader reads. */
export interface MarksTexture {
  /** Binds it to the first unit and uploads the marks if they are not those of the last time. */
  bind(marks: Uint8Array): void;
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
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, marksWidth, height, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, texels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  };
  return {
    bind(marks) {
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (uploaded !== marks) upload(marks);
      uploaded = marks;
    },
    free() {
      gl.deleteTexture(texture);
    },
  };
}
