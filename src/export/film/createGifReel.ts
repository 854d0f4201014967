import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { FilmReel } from './FilmReel.ts';

const colours = 256;

/** A GIF that plays for ever. Its delays are whole hundredths of a second: 60 frames a second become 50. */
export function createGifReel(framesPerSecond: number): FilmReel {
  const stream = GIFEncoder();
  const delay = Math.max(2, Math.round(100 / framesPerSecond)) * 10;
  return {
    async add(canvas) {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      if (pixels === undefined) throw new Error('This browser has no canvas to read a frame from.');
      const palette = quantize(pixels, colours);
      stream.writeFrame(applyPalette(pixels, palette), width, height, { palette, delay, repeat: 0 });
      // Each frame takes a while on the page's own thread, which must stay usable in between.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    finish() {
      stream.finish();
      return Promise.resolve(new Blob([stream.bytes()], { type: 'image/gif' }));
    },
    drop: () => Promise.resolve(),
  };
}
