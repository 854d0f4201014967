import type { ShelvedProgram } from './createProgramShelf.ts';

/** Tells a program the size of the canvas in CSS pixels and how many device pixels one of them has. */
export function setViewport(
  gl: WebGL2RenderingContext,
  program: ShelvedProgram,
  map: { getPixelRatio(): number },
): void {
  const ratio = map.getPixelRatio();
  const [width, height] = [gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio];
  gl.uniform2f(program.locate('u_viewport'), width, height);
  gl.uniform1f(program.locate('u_pixel_ratio'), ratio);
}
