import type { Palette, SideColour } from '../../theme/palette.ts';
import { emblem } from './markImage.ts';
import { type PixelImage, paintPixels } from './paintPixels.ts';
import { burst } from './shapes.ts';

/** CSS pixels. */
const strikeSize = 18;
const centre = strikeSize / 2;
const points = 8;

/** The burst beside a place said to have been struck, in the colour of the side that says so. */
export function strikeImage(
  side: SideColour,
  certain: boolean,
  palette: Palette,
  pixelRatio: number,
): PixelImage {
  const colour = palette.side[side];
  return paintPixels(
    strikeSize,
    [
      { shape: burst(centre, 5, 9, points), colour: palette.mapHalo },
      { shape: burst(centre, 3, 7.5, points), colour },
      // An uncertain strike is hollow, like an uncertain mark.
      ...(certain ? [] : [{ shape: burst(centre, 1.5, 5.1, points), colour: palette.mapHalo }]),
      { shape: emblem(side, centre, 0.55), colour: certain ? palette.mapHalo : colour },
    ],
    pixelRatio,
  );
}

/** A name for the burst's image. */
export function strikeImageId(strike: { readonly side: SideColour; readonly certain: boolean }): string {
  return `strike-${strike.side}-${strike.certain ? 'certain' : 'uncertain'}`;
}
