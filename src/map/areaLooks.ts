import type { Palette, SideColour } from '../theme/palette.ts';
import type { ControlLook } from './control/ControlLook.ts';
import { hatchAngle } from './images/hatchAngle.ts';
import type { MapArea } from './MapFrame.ts';

/** Colours of a table stand in this order. */
export const sidesInOrder: readonly SideColour[] = ['russia', 'ukraine', 'us', 'other'];

/** CSS pixels. */
const stripeWidth = 1.1;
const uprightPeriod = 4;
/** Slanted stripes meet a tile of 8 px at both its edges. */
const slantedPeriod = 8 / Math.SQRT2;

function lookOf(side: SideColour, isHatched: boolean, isCertain: boolean, palette: Palette): ControlLook {
  const angle = hatchAngle(side);
  const isSlanted = angle % (Math.PI / 2) !== 0;
  const surest = isHatched ? 0.13 : 0.3;
  return {
    colour: palette.side[side],
    fillOpacity: isCertain ? surest : 0.06,
    hatch: isHatched
      ? {
          angle,
          period: isSlanted ? slantedPeriod : uprightPeriod,
          width: stripeWidth,
          opacity: isCertain ? 0.55 : 0.25,
        }
      : null,
    lineOpacity: isCertain ? 1 : 0.75,
    isLineBroken: !isCertain,
  };
}

/** How areas look: filled when the shape is known, hatched when only the size is, light and broken when the day is not. */
export function areaLooks(palette: Palette): readonly ControlLook[] {
  return sidesInOrder.flatMap((side) =>
    [true, false].flatMap((isHatched) =>
      [true, false].map((isCertain) => lookOf(side, isHatched, isCertain, palette)),
    ),
  );
}

/** Which of `areaLooks` is the area's. */
export function areaLook({ holder, basis, certain }: MapArea): number {
  // Whether the look is hatched and whether it is certain are the two low bits, in the order of `areaLooks`.
  return sidesInOrder.indexOf(holder) * 4 + (basis === 'schematic' ? 0 : 2) + (certain ? 0 : 1);
}
