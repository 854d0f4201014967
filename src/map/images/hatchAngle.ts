import type { SideColour } from '../../theme/palette.ts';

/** Radians from level, clockwise, of a side's stripes wherever it is hatched: what tells it apart without its hue. */
export function hatchAngle(side: SideColour): number {
  switch (side) {
    case 'russia':
      return -Math.PI / 4;
    case 'ukraine':
      return Math.PI / 4;
    case 'us':
      return Math.PI / 2;
    case 'other':
      return 0;
    default:
      return side satisfies never;
  }
}
