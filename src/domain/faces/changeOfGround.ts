import { ClipType, FillRule } from 'clipper2-ts';
import { balanced } from './balanced.ts';
import type { GridRing, Ground } from './Ground.ts';
import { measuresOf } from './measuresOf.ts';
import { overlay } from './overlay.ts';

interface ChangeOfGround {
  readonly gained: Ground;
  readonly lost: Ground;
}

/** What the loops of `loopsBetween` enclose: ground gained where they wind forwards, lost where backwards. */
export function changeOfGround(loops: readonly GridRing[]): ChangeOfGround {
  const { area, length } = measuresOf([loops]);
  return balanced<ChangeOfGround>(
    (lay) => ({
      gained: overlay(ClipType.Union, FillRule.Positive, loops, [], lay),
      lost: overlay(ClipType.Union, FillRule.Negative, loops, [], lay),
    }),
    ({ gained, lost }) => Math.abs(measuresOf(gained).area - measuresOf(lost).area - area),
    length,
  );
}
