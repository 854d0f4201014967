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

function channelsOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * Paints a square image from inks laid one over the other, the last on top, with smooth edges; `pixelRatio` is how
 * many of its pixels make a CSS pixel.
 */
export function paintPixels(sizeCssPixels: number, inks: readonly Ink[], pixelRatio: number): PixelImage {
  const size = sizeCssPixels * pixelRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const layers = inks.map((ink) => ({
    shape: ink.shape,
    channels: channelsOf(ink.colour),
    opacity: ink.opacity ?? 1,
  }));
  const step = 1 / (samplesPerAxis * pixelRatio);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let sample = 0; sample < samplesPerAxis ** 2; sample += 1) {
        const x = column / pixelRatio + ((sample % samplesPerAxis) + 0.5) * step;
        const y = row / pixelRatio + (Math.floor(sample / samplesPerAxis) + 0.5) * step;
        let [sampleRed, sampleGreen, sampleBlue, sampleAlpha] = [0, 0, 0, 0];
        for (const { shape, channels, opacity } of layers) {
          if (!shape(x, y)) continue;
          sampleRed = channels[0] * opacity + sampleRed * (1 - opacity);
          sampleGreen = channels[1] * opacity + sampleGreen * (1 - opacity);
          sampleBlue = channels[2] * opacity + sampleBlue * (1 - opacity);
          sampleAlpha = opacity + sampleAlpha * (1 - opacity);
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
