import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Palette, palettes, type ThemeName } from '../../../src/theme/palette.ts';

const css = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const sheets: Readonly<Record<ThemeName, string>> = { light, dark };

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

describe('tokens.css', () => {
  it.each(['light', 'dark'] as const)('repeats the %s palette, colour by colour', (theme) => {
    const declared = Object.fromEntries(
      [...sheets[theme].matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
    );
    expect(declared).toEqual(tokensOf(palettes[theme]));
  });
});
