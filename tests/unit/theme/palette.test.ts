import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../../src/theme/palette.ts';
import { contrast, difference } from './colour.ts';

const sides = ['russia', 'ukraine', 'us', 'other'] as const;
const pairs = sides.flatMap((one, index) => sides.slice(index + 1).map((other) => [one, other] as const));

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  it('writes every colour as #rrggbb', () => {
    const { side, ...others } = palette;
    for (const colour of [...Object.values(side), ...Object.values(others)]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(sides)('sets marks of %s off from the land, 3:1 at least', (side) => {
    expect(contrast(palette.side[side], palette.land)).toBeGreaterThanOrEqual(3);
  });

  it.each(pairs)('tells %s from %s', (one, other) => {
    expect(difference(palette.side[one], palette.side[other])).toBeGreaterThanOrEqual(20);
  });

  it.each(['paper', 'paperRaised'] as const)('is readable on %s: ink 7:1, quiet ink 4.5:1', (paper) => {
    expect(contrast(palette.ink, palette[paper])).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.inkQuiet, palette[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it('is readable on the map: labels 4.5:1', () => {
    expect(contrast(palette.mapLabel, palette.land)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the measures', () => {
  it('know black from white and a colour from itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 1);
    expect(difference('#7b3f98', '#7b3f98')).toBe(0);
  });
});
