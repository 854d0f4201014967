import { ALL_FORMATS, BlobSource, CanvasSink, Input } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import type { FilmFormat, FilmFrame } from '../../src/domain/picture/PictureMaker.ts';
import { encodeFilm } from '../../src/export/film/encodeFilm.ts';
import { formatsFor } from '../../src/export/film/formatsFor.ts';
import { dayAt } from '../fixtures/dayAt.ts';

const colours = ['#773f9b', '#1b7a66', '#a25905'];
/** Odd on purpose. */
const size = { width: 161, height: 121 };

async function* threeDays(onTaken: (index: number) => void = () => {}): AsyncGenerator<FilmFrame> {
  for (const [index, colour] of colours.entries()) {
    await Promise.resolve();
    const canvas = Object.assign(document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No 2D canvas.');
    context.fillStyle = colour;
    context.fillRect(0, 0, size.width, size.height);
    onTaken(index);
    yield { canvas, day: dayAt(`2025-03-1${index + 2}`) };
  }
}

function isNear([red, green, blue]: Uint8ClampedArray, colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue].every((value, index) => Math.abs((value ?? 0) - (wanted[index] ?? 0)) < 24);
}

async function decode(film: Blob): Promise<{ middles: Uint8ClampedArray[]; width: number; height: number }> {
  const input = new Input({ source: new BlobSource(film), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The film has no picture.');
  const middles: Uint8ClampedArray[] = [];
  let [width, height] = [0, 0];
  for await (const { canvas } of new CanvasSink(track).canvases()) {
    [width, height] = [canvas.width, canvas.height];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
    if (context === null) throw new Error('No 2D canvas.');
    middles.push(context.getImageData(80, 60, 1, 1).data);
  }
  return { middles, width, height };
}

describe(encodeFilm, () => {
  it.each<FilmFormat>(['mp4', 'webm'])(
    'makes a film as %s that shows each day once, in order',
    async (format) => {
      expect(await formatsFor(size)).toContain(format);
      const progress: number[] = [];
      const film = await encodeFilm(threeDays(), {
        format,
        framesPerSecond: 4,
        onProgress: (done) => progress.push(done),
        signal: new AbortController().signal,
      });
      expect(film.type).toBe(`video/${format}`);
      expect(progress).toEqual([1, 2, 3]);
      const { middles, width, height } = await decode(film);
      expect([width, height]).toEqual([162, 122]);
      expect(middles).toHaveLength(3);
      expect(middles.map((middle, index) => isNear(middle, colours[index] ?? ''))).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  it('makes a GIF that shows each day once, in order', async () => {
    const options = { framesPerSecond: 4, onProgress: () => {}, signal: new AbortController().signal };
    const film = await encodeFilm(threeDays(), { format: 'gif', ...options });
    const decoder = new ImageDecoder({ data: await film.arrayBuffer(), type: 'image/gif' });
    await decoder.tracks.ready;
    expect(decoder.tracks.selectedTrack?.frameCount).toBe(3);
    for (const [frameIndex, colour] of colours.entries()) {
      const { image } = await decoder.decode({ frameIndex });
      expect([image.codedWidth, image.codedHeight]).toEqual([size.width, size.height]);
      expect(image.duration).toBe(250_000);
      const canvas = new OffscreenCanvas(size.width, size.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      expect(isNear(context?.getImageData(80, 60, 1, 1).data ?? new Uint8ClampedArray(), colour)).toBe(true);
      image.close();
    }
    decoder.close();
  });

  it('ends at once when it is cancelled, and asks for no further frame', async () => {
    const control = new AbortController();
    const taken: number[] = [];
    const film = encodeFilm(
      threeDays((index) => taken.push(index)),
      {
        format: 'webm',
        framesPerSecond: 4,
        onProgress: () => control.abort(),
        signal: control.signal,
      },
    );
    await expect(film).rejects.toThrow('The film was cancelled.');
    expect(taken.length).toBeLessThanOrEqual(2);
  });
});
