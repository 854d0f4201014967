/**
 * Draws ground that is held, and then, wherever none of it lies, ground that was: pixel by pixel in the stencil
 * buffer, as in `drawComparison`. `drawLost` has to draw what was lost last first: it stands, and hides what was lost
 * there before. Faces alone could not tell, since ground is cut into other faces whenever it is lost or regained.
 */
export function drawAges(gl: WebGL2RenderingContext, drawHeld: () => void, drawLost: () => void): void {
  const [free, taken] = [0, 1];
  gl.enable(gl.STENCIL_TEST);
  gl.stencilMask(0xff);
  gl.clearStencil(free);
  gl.clear(gl.STENCIL_BUFFER_BIT);
  gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
  gl.stencilFunc(gl.ALWAYS, taken, 0xff);
  drawHeld();
  gl.stencilFunc(gl.NOTEQUAL, taken, 0xff);
  drawLost();
  gl.disable(gl.STENCIL_TEST);
}
