import type { Palette } from '../../theme/palette.ts';
import { type PixelImage, paintPixels } from './paintPixels.ts';
import { brokenRing, ring } from './shapes.ts';

/** `region`: only the region is known. The others surround a mark. */
export type RingKind = 'selected' | 'hovered' | 'changed' | 'region';

export const ringKinds: readonly RingKind[] = ['selected', 'hovered', 'changed', 'region'];

/** CSS pixels, by kind. */
export const ringSize: Readonly<Record<RingKind, number>> = {
  selected: 32,
  hovered: 32,
  changed: 26,
  region: 72,
};

/** The rings around marks. They are images, not circles: only `icon-offset` can follow a nudged mark. */
export function ringImage(kind: RingKind, palette: Palette, pixelRatio: number): PixelImage {
  const size = ringSize[kind];
  const centre = size / 2;
  switch (kind) {
    case 'selected':
      return paintPixels(
        size,
        [
          { shape: ring(centre, centre, 11.5, 15.5), colour: palette.mapHalo, opacity: 0.9 },
          { shape: ring(centre, centre, 12.25, 14.5), colour: palette.ink },
        ],
        pixelRatio,
      );
    case 'hovered':
      return paintPixels(
        size,
        [
          { shape: ring(centre, centre, 11.75, 15), colour: palette.mapHalo, opacity: 0.8 },
          { shape: ring(centre, centre, 12.5, 14), colour: palette.inkQuiet },
        ],
        pixelRatio,
      );
    case 'changed':
      return paintPixels(
        size,
        [
          { shape: ring(centre, centre, 9, 12.25), colour: palette.mapHalo, opacity: 0.9 },
          { shape: ring(centre, centre, 9.75, 11.25), colour: palette.accent },
        ],
        pixelRatio,
      );
    case 'region':
      return paintPixels(
        size,
        [{ shape: brokenRing(centre, 32.5, 34, 28, 0.56), colour: palette.inkQuiet }],
        pixelRatio,
      );
    default:
      return kind satisfies never;
  }
}

/** A name for the ring's image. */
export function ringImageId(kind: RingKind): string {
  return `ring-${kind}`;
}
