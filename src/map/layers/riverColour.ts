import type { Palette } from '../../theme/palette.ts';

/** Water lies pale on the land; a line or a word of it must be mixed darker (lighter at night) to be seen. */
export function riverColour(palette: Palette, part: 'line' | 'label' = 'line'): string {
  const share = part === 'line' ? 0.28 : 0.55;
  return mix(palette.water, palette.accent, share);
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(1 + at * 2, 3 + at * 2), 16);
}

function mix(from: string, to: string, share: number): string {
  const mixed = [0, 1, 2].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
