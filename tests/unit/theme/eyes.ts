import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
} from 'culori';

/** A colour as an eye has it. */
export type Eye = (colour: string) => Color;

const toLinear = converter('lrgb');

/**
 * Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113) at full severity. Their matrices are for linear
 * light, while culori applies them to whatever numbers it is given: so it is given linear ones.
 */
function lacking(simulate: <C extends Color>(colour: C) => C): Eye {
  return (colour) => {
    const linear = toLinear(colour);
    if (!linear) throw new Error(`${colour} is no colour`);
    const { r, g, b } = simulate({ mode: 'rgb', r: linear.r, g: linear.g, b: linear.b });
    return { mode: 'lrgb', r: clamp(r), g: clamp(g), b: clamp(b) };
  };
}

/** The matrices leave the screen's gamut by a little. */
function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}

/** Full colour vision and the three dichromacies. */
export const eyes = {
  'all cones': lacking((colour) => colour),
  protanopia: lacking(filterDeficiencyProt(1)),
  deuteranopia: lacking(filterDeficiencyDeuter(1)),
  tritanopia: lacking(filterDeficiencyTrit(1)),
} as const satisfies Readonly<Record<string, Eye>>;

const ciede2000 = differenceCiede2000();

/** How different two colours look to an eye: CIEDE2000; about 1 is just noticeable side by side. */
export function differenceTo(eye: Eye, one: string, other: string): number {
  return ciede2000(eye(one), eye(other));
}

/** What a colour of that opacity makes of the colour beneath it, mixed as the browser and the GPU do, in sRGB. */
export function over(ground: string, colour: string, opacity: number): Color {
  return interpolate([ground, colour], 'rgb')(opacity);
}
