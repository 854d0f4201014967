/** Straight (not premultiplied) RGBA, as MapLibre's `addImage` takes it. */
export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Whether a point, in CSS pixels from the image's top left corner, is inside. */
export type Shape = (x: number, y: number) => boolean;

export interface Ink {
  readonly shape: Shape;
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0–1, fully opaque when left out. */
  readonly opacity?: number;
}

/** Fewest image pixels per CSS pixel: halved by the GPU on plain screens. */
export const imagePixelRatio = 2;

/** Samples per pixel and axis; 3 × 3 keeps one mark under a millisecond and its edge smooth. */
const samplesPerAxis = 3;

function channelsOf(colour: string): Readonly<Record<'red' | 'green' | 'blue', number>> {
  const value = Number.parseInt(colour.slice(1), 16);
  return { red: (value >> 16) & 255, green: (value >> 8) & 255, blue: value & 255 };
}

/**
 * Paints a square image from inks laid one over the other, the last on top, with smooth edges; `pixelRatio` is how
 * many of its pixels make a CSS pixel.
 */
export function paintPixels(sizeCssPixels: number, inks: readonly Ink[], pixelRatio: number): PixelImage {
  const size = sizeCssPixels * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const layers = inks.map(({ shape, colour, opacity = 1 }) => ({ shape, opacity, ...channelsOf(colour) }));
  const step = 1 / (samplesPerAxis * pixelRatio);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      // Numbers one by one: lists of them would be most of the work of a page that has only just begun.
      let red = 0;
      let green = 0;
      let blue = 0;
      let alpha = 0;
      for (let sample = 0; sample < samplesPerAxis ** 2; sample += 1) {
        const x = column / pixelRatio + ((sample % samplesPerAxis) + 0.5) * step;
        const y = row / pixelRatio + (Math.floor(sample / samplesPerAxis) + 0.5) * step;
        let sampleRed = 0;
        let sampleGreen = 0;
        let sampleBlue = 0;
        let sampleAlpha = 0;
        for (const ink of layers) {
          if (!ink.shape(x, y)) continue;
          const seen = 1 - ink.opacity;
          sampleRed = ink.red * ink.opacity + sampleRed * seen;
          sampleGreen = ink.green * ink.opacity + sampleGreen * seen;
          sampleBlue = ink.blue * ink.opacity + sampleBlue * seen;
          sampleAlpha = ink.opacity + sampleAlpha * seen;
        }
        red += sampleRed;
        green += sampleGreen;
        blue += sampleBlue;
        alpha += sampleAlpha;
      }
      if (alpha === 0) continue;
      const at = (row * size + column) * 4;
      data[at] = red / alpha;
      data[at + 1] = green / alpha;
      data[at + 2] = blue / alpha;
      data[at + 3] = (alpha / samplesPerAxis ** 2) * 255;
    }
  }
  return { width: size, height: size, data };
}
