import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import type { Archive } from './Archive.ts';

/** South-west and north-east corner, `[longitude, latitude]`, around all that was ever held; `null` when nothing was. */
export function archiveCorners({
  faces,
}: Pick<Archive, 'faces'>): readonly [readonly [number, number], readonly [number, number]] | null {
  if (faces.length === 0) return null;
  const corner = (
    side: 'west' | 'south' | 'east' | 'north',
    pick: (...degrees: number[]) => number,
  ): number =>
    faces.reduce((furthest, { box }) => pick(furthest, box[side]), faces[0]?.box[side] ?? 0) /
    GRID_PER_DEGREE;
  return [
    [corner('west', Math.min), corner('south', Math.min)],
    [corner('east', Math.max), corner('north', Math.max)],
  ];
}
