import type { Palette, SideColour } from '../../theme/palette.ts';
import { hatchOf } from './markImage.ts';
import { type PixelImage, paintPixels } from './paintPixels.ts';

/** CSS pixels; a power of two, so that fill patterns join at every tile's edge. */
const hatchSize = 8;

/** A seamless tile of one side's stripes for schematic areas. */
export function hatchImage(side: SideColour, palette: Palette): PixelImage {
  const slanted = side === 'russia' || side === 'ukraine';
  // Slanted stripes meet themselves at the tile's edge when the period is the size over √2.
  const period = slanted ? hatchSize / Math.SQRT2 : hatchSize / 2;
  return paintPixels(hatchSize, [{ shape: hatchOf(side, period, 1.1), colour: palette.side[side] }]);
}

/** A name for the hatch's image; the area layer's `fill-pattern` builds the same one. */
export function hatchImageId(side: SideColour): string {
  return `hatch-${side}`;
}
