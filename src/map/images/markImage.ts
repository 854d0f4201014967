import type { Palette, SideColour } from '../../theme/palette.ts';
import type { PlaceMark } from '../MapFrame.ts';
import { hatchAngle } from './hatchAngle.ts';
import { type Ink, type PixelImage, paintPixels, type Shape } from './paintPixels.ts';
import { bar, both, brokenRing, diamond, disc, ring, stripes } from './shapes.ts';

/** CSS pixels; room for the mark and its halo. */
export const markSize = 24;
const centre = markSize / 2;
const radius = 7.5;
const halo = disc(centre, centre, radius + 1.75);

/** What tells the sides apart without their hue, cut out of a mark around `middle`; 1 is its size in a held place's disc. */
export function emblem(side: SideColour, middle: number, size: number): Shape {
  switch (side) {
    case 'russia':
      return bar(middle, 4.5 * size, 1.25 * size);
    case 'ukraine':
      return disc(middle, middle, 2.5 * size);
    case 'us':
      return bar(middle, 1.25 * size, 4.5 * size);
    case 'other':
      return ring(middle, middle, 2.5 * size, 4 * size);
    default:
      return side satisfies never;
  }
}

function heldInks(holder: SideColour, certain: boolean, palette: Palette): readonly Ink[] {
  const colour = palette.side[holder];
  if (certain) {
    return [
      { shape: halo, colour: palette.mapHalo },
      { shape: disc(centre, centre, radius), colour },
      { shape: emblem(holder, centre, 1), colour: palette.mapHalo },
    ];
  }
  return [
    { shape: halo, colour: palette.mapHalo },
    { shape: disc(centre, centre, radius), colour, opacity: 0.16 },
    { shape: brokenRing(centre, radius - 1.75, radius, 10, 0.64), colour },
    { shape: emblem(holder, centre, 1), colour },
  ];
}

function rivalInks(sides: readonly [SideColour, SideColour], palette: Palette): readonly Ink[] {
  const whole = disc(centre, centre, radius + 0.75);
  const left: Shape = (x) => x < centre;
  const right: Shape = (x) => x >= centre;
  // Drawn by side, so that a half keeps its hatch whichever side of the mark it is on.
  const half = (side: SideColour, where: Shape): readonly Ink[] => [
    { shape: both(where, whole), colour: palette.side[side] },
    {
      shape: both(both(where, whole), stripes(hatchAngle(side), 3.2, 0.9)),
      colour: palette.mapHalo,
      opacity: 0.85,
    },
  ];
  return [
    { shape: disc(centre, centre, radius + 2.5), colour: palette.mapHalo },
    ...half(sides[0], left),
    ...half(sides[1], right),
    { shape: bar(centre, 0.75, radius + 1), colour: palette.mapHalo },
  ];
}

function spokenInks(side: SideColour, certain: boolean, palette: Palette): readonly Ink[] {
  const colour = palette.side[side];
  const size = 6.5;
  return [
    { shape: diamond(centre, size + 2.5), colour: palette.mapHalo },
    { shape: diamond(centre, size), colour },
    ...(certain ? [] : [{ shape: diamond(centre, size - 2.25), colour: palette.mapHalo, opacity: 0.86 }]),
    { shape: emblem(side, centre, 0.65), colour: certain ? palette.mapHalo : colour },
  ];
}

/** The marker of a place: hue and pattern say the side, solid or broken says how well the day is known. */
export function markImage(mark: PlaceMark, palette: Palette, pixelRatio: number): PixelImage {
  switch (mark.kind) {
    case 'held':
      return paintPixels(markSize, heldInks(mark.holder, mark.certain, palette), pixelRatio);
    case 'rival':
      return paintPixels(markSize, rivalInks(mark.sides, palette), pixelRatio);
    case 'spoken':
      return paintPixels(markSize, spokenInks(mark.side, mark.certain, palette), pixelRatio);
    case 'unspoken':
      return paintPixels(
        markSize,
        [
          { shape: disc(centre, centre, 6.25), colour: palette.mapHalo },
          { shape: ring(centre, centre, 3.25, 4.75), colour: palette.unknown },
        ],
        pixelRatio,
      );
    default:
      return mark satisfies never;
  }
}

/** A name for the marker's image; equal marks share one. */
export function markImageId(mark: PlaceMark): string {
  switch (mark.kind) {
    case 'held':
      return `mark-held-${mark.holder}-${mark.certain ? 'certain' : 'uncertain'}`;
    case 'rival':
      return `mark-rival-${mark.sides.join('-')}`;
    case 'spoken':
      return `mark-spoken-${mark.side}-${mark.certain ? 'certain' : 'uncertain'}`;
    case 'unspoken':
      return 'mark-unspoken';
    default:
      return mark satisfies never;
  }
}
