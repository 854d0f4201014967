import { formatHex, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ageClasses } from '../../../src/map/control/ControlAges.ts';
import { ageLimits, type Palette, palettes } from '../../../src/theme/palette.ts';
import { differenceTo, eyes, over } from './eyes.ts';

const sides = ['russia', 'ukraine', 'us', 'other'] as const;
const pairs = sides.flatMap((one, index) => sides.slice(index + 1).map((other) => [one, other] as const));

/**
 * CIEDE2000. Small marks that do not touch need far more than the 1 to 2 of a just noticeable difference; from about
 * 10 on two colours have names of their own. Pattern and emblem come on top of it.
 */
const farApart = 15;

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  it('writes every colour as #rrggbb', () => {
    const { side, age, ...others } = palette;
    for (const colour of [...Object.values(side), ...age, ...Object.values(others)]) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  describe.each(Object.entries(eyes))('seen with %s', (__, eye) => {
    it.each(pairs)('tells %s from %s', (one, other) => {
      expect(differenceTo(eye, palette.side[one], palette.side[other])).toBeGreaterThanOrEqual(farApart);
    });
  });

  // The map lays ages over land with 0.9 of their colour.
  describe.each(Object.entries(eyes))('ages, seen with %s', (__, eye) => {
    const onMap = [...palette.age, palette.ageUnknown].map((colour) =>
      formatHex(over(palette.land, colour, 0.9)),
    );

    it('go one way, from what is furthest from land to what is nearest', () => {
      const distances = onMap.slice(0, -1).map((colour) => differenceTo(eye, palette.land, colour));
      expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    });

    it('tell every class from its neighbours, and the unknown from all', () => {
      onMap.slice(0, -2).forEach((colour, index) => {
        expect(differenceTo(eye, colour, onMap[index + 1] ?? colour)).toBeGreaterThanOrEqual(8.5);
      });
      const unknown = onMap.at(-1) ?? '';
      for (const colour of onMap.slice(0, -1)) {
        expect(differenceTo(eye, unknown, colour)).toBeGreaterThanOrEqual(10);
      }
    });

    it('are told from land, and from water where they meet it', () => {
      for (const colour of onMap) {
        expect(differenceTo(eye, palette.land, colour)).toBeGreaterThanOrEqual(8);
        expect(differenceTo(eye, palette.water, colour)).toBeGreaterThanOrEqual(5);
      }
    });
  });

  it('has an age more than there are limits between them', () => {
    expect(palette.age).toHaveLength(ageLimits.length + 1);
    expect(palette.age).toHaveLength(ageClasses);
  });

  describe.each(sides)('%s', (side) => {
    const colour = palette.side[side];

    // Marks stand on their halo, over land or sea; signs and ticks on the page; the area's words on land.
    it.each(['land', 'mapHalo', 'paper', 'paperRaised'] as const)(
      'is as readable as text on %s',
      (ground) => {
        expect(wcagContrast(colour, palette[ground])).toBeGreaterThanOrEqual(4.5);
      },
    );

    it('sets marks off from water, 3:1', () => {
      expect(wcagContrast(colour, palette.water)).toBeGreaterThanOrEqual(3);
    });

    // The map outlines what is certain over 0.13 of its colour, and draws a broken line with 0.75 of it.
    it('outlines its areas against land and against their own fill, 3:1', () => {
      expect(wcagContrast(colour, over(palette.land, colour, 0.13))).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(over(palette.land, colour, 0.75), palette.land)).toBeGreaterThanOrEqual(3);
    });
  });

  it('sets the sign of silence off from its halo and from land, 3:1', () => {
    expect(wcagContrast(palette.unknown, palette.mapHalo)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(palette.unknown, palette.land)).toBeGreaterThanOrEqual(3);
  });

  it('draws the state border as the one line that matters, 4.5:1', () => {
    expect(wcagContrast(palette.stateBorder, palette.land)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'paperRaised'] as const)('is readable on %s: ink 7:1, quiet ink 4.5:1', (paper) => {
    expect(wcagContrast(palette.ink, palette[paper])).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(palette.inkQuiet, palette[paper])).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.accent, palette[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it('is readable on the map: labels and quiet labels 4.5:1', () => {
    for (const ground of ['land', 'mapHalo'] as const) {
      expect(wcagContrast(palette.mapLabel, palette[ground])).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(palette.mapLabelQuiet, palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the eyes', () => {
  it('take red for green where cones are missing that tell them apart', () => {
    const seenBy = (name: keyof typeof eyes) => differenceTo(eyes[name], '#b05a3c', '#7a7a2e');
    expect(seenBy('deuteranopia')).toBeLessThan(seenBy('all cones') / 2);
    expect(seenBy('protanopia')).toBeLessThan(seenBy('all cones') / 2);
    expect(seenBy('tritanopia')).toBeGreaterThan(seenBy('all cones') / 2);
  });

  it('see greys as they are', () => {
    for (const eye of Object.values(eyes)) expect(differenceTo(eye, '#808080', '#808080')).toBe(0);
    for (const eye of Object.values(eyes))
      expect(differenceTo(eye, '#000000', '#ffffff')).toBeCloseTo(100, 0);
  });
});
