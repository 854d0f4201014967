type Triple = readonly [number, number, number];

/** WCAG 2 contrast of two colours written `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How different two colours look to normal vision: CIE76 ΔE; about 2 is just noticeable. */
export function difference(one: string, other: string): number {
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function luminance(colour: string): number {
  return toXyz(colour)[1];
}

function toLinear(colour: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** sRGB to CIE XYZ under D65, white at Y = 1. */
function toXyz(colour: string): Triple {
  const [red, green, blue] = toLinear(colour);
  return [
    0.4124 * red + 0.3576 * green + 0.1805 * blue,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    0.0193 * red + 0.1192 * green + 0.9505 * blue,
  ];
}

function toLab(colour: string): Triple {
  const [x, y, z] = toXyz(colour);
  const [fx, fy, fz] = [bend(x / 0.9505), bend(y), bend(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** The cube root, made straight near black. */
function bend(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : (value * 24_389) / 27 / 116 + 16 / 116;
}
