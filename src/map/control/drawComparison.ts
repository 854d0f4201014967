import type { ComparisonTables } from './ControlState.ts';
import type { PaintTables } from './toPaintTables.ts';

/** Draws the faces of one look on one day. */
export type DrawFaces = (day: number, look: number, paint: PaintTables) => void;

/**
 * Draws what either of two days has and the other has not, pixel by pixel: the earlier day's ground is put down in
 * the stencil buffer, the later day's tested against it. Comparing faces would not do, since ground held on both days
 * may be cut into other faces on each.
 *
 * MapLibre keeps the outlines of tiles in that buffer, for as long as it draws one source after itself: see
 * `layerOrder`, which has no source on both sides of a layer that does this.
 */
export function drawComparison(
  gl: WebGL2RenderingContext,
  { earlier, later, compared, gained, kept, lost }: ComparisonTables,
  draw: DrawFaces,
): void {
  const [nobody, before, both] = [0, 1, 2];
  gl.enable(gl.STENCIL_TEST);
  for (const look of compared) {
    gl.stencilMask(0xff);
    gl.clearStencil(nobody);
    gl.clear(gl.STENCIL_BUFFER_BIT);
    gl.colorMask(false, false, false, false);
    gl.stencilFunc(gl.ALWAYS, before, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.REPLACE);
    draw(earlier, look, kept);
    gl.colorMask(true, true, true, true);
    gl.stencilFunc(gl.EQUAL, nobody, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.KEEP);
    draw(later, look, gained);
    gl.stencilFunc(gl.EQUAL, before, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    draw(later, look, kept);
    gl.stencilFunc(gl.NOTEQUAL, both, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.KEEP);
    draw(earlier, look, lost);
  }
  gl.disable(gl.STENCIL_TEST);
}
