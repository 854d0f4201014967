import type { GridPolygon } from './Ground.ts';
import { measuresOf } from './measuresOf.ts';

/**
 * What is narrower than this on the average, some ten centimetres, is rounding and not ground. Archives give six
 * decimals, ten grid units: a point put on a line that stood before moves the line by up to half of that.
 */
export const NARROWEST = 10;

/** Whether a polygon is too narrow to be ground: its mean width is twice its area over its length. */
export function isSliver(polygon: GridPolygon): boolean {
  const { area, length } = measuresOf([polygon]);
  return 2 * area < NARROWEST * length;
}
