import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../../src/theme/palette.ts';

const css = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
const hex = '#[0-9a-f]{6}';
const pairs = [...css.matchAll(new RegExp(`(--[\\w-]+): light-dark\\((${hex}), (${hex})\\);`, 'g'))];

/** The tokens that stand for a colour of the palette. */
function tokensOf(palette: Palette) {
  const { side, unknown, age, ageUnknown, land, paper, paperRaised, ink, inkQuiet, rule, accent } = palette;
  return {
    ...Object.fromEntries(age.map((colour, index) => [`--age-${index + 1}`, colour])),
    '--age-unknown': ageUnknown,
    '--side-russia': side.russia,
    '--side-ukraine': side.ukraine,
    '--side-us': side.us,
    '--side-other': side.other,
    '--unknown': unknown,
    '--land': land,
    '--paper': paper,
    '--paper-raised': paperRaised,
    '--ink': ink,
    '--ink-quiet': inkQuiet,
    '--rule': rule,
    '--accent': accent,
  };
}

/** The lines of the rule with that selector. */
function ruleOf(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? '' : css.slice(start, css.indexOf('}', start));
}

describe('tokens.css', () => {
  it('repeats the light palette, colour by colour', () => {
    const declared = Object.fromEntries(pairs.map(([, name, light]) => [name, light]));
    expect(declared).toEqual(tokensOf(palettes.light));
  });

  it('repeats the dark palette, colour by colour', () => {
    const declared = Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark]));
    expect(declared).toEqual(tokensOf(palettes.dark));
  });

  it('follows the system, or what the reader chose instead', () => {
    expect(ruleOf(':root')).toContain('color-scheme: light dark;');
    expect(ruleOf(":root[data-theme='light']")).toContain('color-scheme: light;');
    expect(ruleOf(":root[data-theme='dark']")).toContain('color-scheme: dark;');
  });
});
