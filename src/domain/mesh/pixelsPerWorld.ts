/** CSS pixels from one end of the world to the other at a zoom. */
export function pixelsPerWorld(zoom: number): number {
  return 512 * 2 ** zoom;
}
