import type { Palette } from '../../theme/palette.ts';
import { type Ink, type PixelImage, paintPixels } from './paintPixels.ts';
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
  return paintPixels(ringSize[kind], inksOf(kind, palette), pixelRatio);
}

/** A halo, and the ring upon it. */
function inksOf(kind: RingKind, { mapHalo, ink, inkQuiet, accent }: Palette): readonly Ink[] {
  const centre = ringSize[kind] / 2;
  switch (kind) {
    case 'selected':
      return [
        { shape: ring(centre, centre, 11.5, 15.5), colour: mapHalo, opacity: 0.9 },
        { shape: ring(centre, centre, 12.25, 14.5), colour: ink },
      ];
    case 'hovered':
      return [
        { shape: ring(centre, centre, 11.75, 15), colour: mapHalo, opacity: 0.8 },
        { shape: ring(centre, centre, 12.5, 14), colour: inkQuiet },
      ];
    case 'changed':
      return [
        { shape: ring(centre, centre, 9, 12.25), colour: mapHalo, opacity: 0.9 },
        { shape: ring(centre, centre, 9.75, 11.25), colour: accent },
      ];
    case 'region':
      return [{ shape: brokenRing(centre, 32.5, 34, 28, 0.56), colour: inkQuiet }];
    default:
      return kind satisfies never;
  }
}

/** A name for the ring's image. */
export function ringImageId(kind: RingKind): string {
  return `ring-${kind}`;
}
