import type { ControlMesh, ControlOutlines } from '../../domain/mesh/ControlMesh.ts';

/** The outlines with the detail that a zoom can show on a screen of so many device pixels a CSS pixel. */
export function outlinesAt(
  { outlines }: Pick<ControlMesh, 'outlines'>,
  zoom: number,
  pixelRatio: number,
): ControlOutlines | undefined {
  // Twice as dense a screen shows what a plain one shows a zoom closer.
  const detail = zoom + Math.log2(pixelRatio);
  return outlines.find(({ untilZoom }) => detail < untilZoom) ?? outlines.at(-1);
}
