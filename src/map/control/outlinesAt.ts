import type { ControlMesh, ControlOutlines } from './ControlMesh.ts';

/** The outlines with the detail that a zoom can show. */
export function outlinesAt(
  { outlines }: Pick<ControlMesh, 'outlines'>,
  zoom: number,
): ControlOutlines | undefined {
  return outlines.find(({ untilZoom }) => zoom < untilZoom) ?? outlines.at(-1);
}
