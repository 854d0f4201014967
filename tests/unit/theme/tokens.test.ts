import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../../src/theme/palette.ts';

const css = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
const colour = '#[0-9a-f]{6}';
const pairs = [...css.matchAll(new RegExp(`(--[\\w-]+): light-dark\\((${colour}), (${colour})\\);`, 'g'))];

/** The tokens that stand for a colour of the palette. */
function tokensOf({ side, unknown, land, paper, paperRaised, ink, inkQuiet, rule, accent }: Palette) {
  return {
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
