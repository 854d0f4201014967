import { type ControlLook, mostLooks } from './ControlLook.ts';

/** Looks as the shaders' uniforms take them, one row a look. */
export interface PaintTables {
  /** Whether any of them has stripes. */
  readonly isHatched: boolean;
  /** Red, green, blue, 0–1, and the fill's opacity. */
  readonly colours: Float32Array;
  /** Stripes a CSS pixel along x and y, the share of them that is inked, and their opacity. */
  readonly hatches: Float32Array;
  /** The outline's opacity; 1 where it is broken. */
  readonly lines: Float32Array;
  /** Red, green, blue of the casing where selected, where hovered, and of its inner part. */
  readonly casings: Float32Array;
}

/** `#rrggbb` of what is drawn around the outlines of what is hovered or selected. */
export interface CasingColours {
  readonly selected: string;
  readonly hovered: string;
  readonly inner: string;
}

/** For tables by which no outline is drawn. */
export const blackCasings: CasingColours = { selected: '#000000', hovered: '#000000', inner: '#000000' };

/** Red, green, blue, 0–1, of `#rrggbb`. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Tables for at most `mostLooks` looks; throws for more. */
export function toPaintTables(looks: readonly ControlLook[], casings: CasingColours): PaintTables {
  if (looks.length > mostLooks) throw new Error(`${looks.length} looks; at most ${mostLooks} fit.`);
  const colours = new Float32Array(mostLooks * 4);
  const hatches = new Float32Array(mostLooks * 4);
  const lines = new Float32Array(mostLooks * 2);
  for (const [index, { colour, fillOpacity, hatch, lineOpacity, isLineBroken }] of looks.entries()) {
    colours.set([...channelsOf(colour), fillOpacity], index * 4);
    lines.set([lineOpacity, isLineBroken ? 1 : 0], index * 2);
    if (hatch === null) continue;
    const { angle, period, width, opacity } = hatch;
    // What runs along the angle repeats across it.
    hatches.set([-Math.sin(angle) / period, Math.cos(angle) / period, width / period, opacity], index * 4);
  }
  const rows = [casings.selected, casings.hovered, casings.inner];
  const isHatched = looks.some(({ hatch }) => hatch !== null);
  return { isHatched, colours, hatches, lines, casings: Float32Array.from(rows.flatMap(channelsOf)) };
}
