import { describe, expect, it } from 'vitest';
import { hatchAngle } from '../../../src/map/images/hatchAngle.ts';
import { markImage, markImageId, markSize } from '../../../src/map/images/markImage.ts';
import { imagePixelRatio, type PixelImage } from '../../../src/map/images/paintPixels.ts';
import { ringImage, ringKinds, ringSize } from '../../../src/map/images/ringImage.ts';
import { strikeImage, strikeImageId } from '../../../src/map/images/strikeImage.ts';
import { palettes, type Palette, type ThemeName } from '../../../src/theme/palette.ts';
import { everyMark, sides } from './fixtureFrame.ts';

const themes: readonly ThemeName[] = ['light', 'dark'];

function signature(image: PixelImage): string {
  return image.data.join(',');
}

/** The same palette with every side in one grey, as the eye that sees no hue has it. */
function withoutHue(palette: Palette): Palette {
  const grey = '#777777';
  return { ...palette, side: { russia: grey, ukraine: grey, us: grey, other: grey } };
}

/** The colour of a mark's disc between its emblem and its rim. */
function offCentre(image: PixelImage | undefined): readonly number[] {
  const at = (24 * 48 + 35) * 4;
  return [...(image?.data.slice(at, at + 3) ?? [])];
}

function alphaAt(image: PixelImage, x: number, y: number): number | undefined {
  return image.data[(y * image.width + x) * 4 + 3];
}

describe.each(themes)('images in %s', (theme) => {
  const palette = palettes[theme];

  it('gives each mark its own id and its own picture', () => {
    expect(new Set(everyMark.map(markImageId)).size).toBe(everyMark.length);
    expect(new Set(everyMark.map((mark) => signature(markImage(mark, palette, imagePixelRatio)))).size).toBe(
      everyMark.length,
    );
  });

  it('tells the sides apart by emblem or pattern as well as by hue, in every mark', () => {
    const pictures = everyMark.map((mark) =>
      signature(markImage(mark, withoutHue(palette), imagePixelRatio)),
    );
    expect(new Set(pictures).size).toBe(everyMark.length);
  });

  it('hatches each side its own way', () => {
    expect(new Set(sides.map(hatchAngle)).size).toBe(sides.length);
  });

  it('paints marks, bursts and rings at twice their CSS size, clear at the corners', () => {
    const mark = markImage({ kind: 'unspoken' }, palette, imagePixelRatio);
    expect([mark.width, mark.height]).toEqual([markSize * imagePixelRatio, markSize * imagePixelRatio]);
    expect(mark.data).toHaveLength(mark.width * mark.height * 4);
    expect(alphaAt(mark, 0, 0)).toBe(0);
    for (const kind of ringKinds) {
      const ring = ringImage(kind, palette, imagePixelRatio);
      expect(ring.width).toBe(ringSize[kind] * imagePixelRatio);
      expect(alphaAt(ring, ring.width / 2, ring.height / 2)).toBe(0);
      expect(Math.max(...ring.data.filter((_, index) => index % 4 === 3))).toBe(255);
    }
  });

  it('fills a certain disc and leaves an uncertain one light', () => {
    const [certain, uncertain] = [true, false].map((isCertain) =>
      markImage({ kind: 'held', holder: 'us', certain: isCertain }, palette, imagePixelRatio),
    );
    const channels = [1, 3, 5].map((at) => Number.parseInt(palette.side.us.slice(at, at + 2), 16));
    expect(offCentre(certain)).toEqual(channels);
    expect(offCentre(uncertain)).not.toEqual(channels);
  });

  it('tells a certain strike from an uncertain one, and who claims it, without hue', () => {
    const strikes = sides.flatMap((side) => [true, false].map((certain) => ({ side, certain })));
    expect(new Set(strikes.map(strikeImageId)).size).toBe(8);
    const grey = withoutHue(palette);
    const pictures = strikes.map(({ side, certain }) =>
      signature(strikeImage(side, certain, grey, imagePixelRatio)),
    );
    expect(new Set(pictures).size).toBe(8);
  });
});

describe('themes', () => {
  it('paint the same mark in different colours', () => {
    for (const mark of everyMark) {
      expect(signature(markImage(mark, palettes.light, imagePixelRatio))).not.toBe(
        signature(markImage(mark, palettes.dark, imagePixelRatio)),
      );
    }
  });
});
