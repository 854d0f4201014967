import type { Palette } from '../../theme/palette.ts';
import { type PixelImage, paintPixels } from './paintPixels.ts';
import { bar } from './shapes.ts';

/** CSS pixels. */
const spotSize = 24;
const centre = spotSize / 2;

/** The cross on a spot of ground that the reader asks about. */
export function spotImage(palette: Palette, pixelRatio: number): PixelImage {
  return paintPixels(
    spotSize,
    [
      { shape: bar(centre, 11, 2.5), colour: palette.mapHalo },
      { shape: bar(centre, 2.5, 11), colour: palette.mapHalo },
      { shape: bar(centre, 9.5, 1), colour: palette.ink },
      { shape: bar(centre, 1, 9.5), colour: palette.ink },
    ],
    pixelRatio,
  );
}

/** A name for the cross's image. */
export const spotImageId = 'spot';
