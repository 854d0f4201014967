import type { Ground } from './Ground.ts';
import { ringMeasures } from './ringMeasures.ts';

/** Plane area of ground in square grid units, holes taken out, and the length of all its outlines. */
export function measuresOf(ground: Ground): { readonly area: number; readonly length: number } {
  let [area, length] = [0, 0];
  for (const ring of ground.flat()) {
    const measures = ringMeasures(ring);
    area += measures.area;
    length += measures.length;
  }
  return { area, length };
}
