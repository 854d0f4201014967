import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { expect, test } from './journey.ts';

/** What a file saved by a press of the button holds. */
async function bytesSavedBy(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many clearly different colours the PNG holds, decoded on a page without this one's policy. */
async function coloursOf(page: Page, png: Buffer): Promise<number> {
  const probe = await page.context().newPage();
  const count = await probe.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(
        ((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4),
      );
    }
    return colours.size;
  }, png.toString('base64'));
  await probe.close();
  return count;
}

/** The frames of a film as the browser decodes them: a middle strip of the map of each, told apart by its sum. */
async function mapsOfVideo(page: Page, bytes: Buffer, type: string): Promise<readonly number[]> {
  const probe = await page.context().newPage();
  const sums = await probe.evaluate(
    async ([base64, mime]) => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = `data:${mime};base64,${base64}`;
      await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
      const sumAt = async (time: number): Promise<number> => {
        video.currentTime = time;
        await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
        const canvas = Object.assign(document.createElement('canvas'), {
          width: video.videoWidth,
          height: video.videoHeight,
        });
        const context = canvas.getContext('2d');
        // Sought is not yet shown: until its first frame is there, a video draws nothing.
        for (let sum = 0; ; await new Promise((resolve) => requestAnimationFrame(resolve))) {
          context?.drawImage(video, 0, 0);
          const { data } = context?.getImageData(0, 120, canvas.width, 300) ?? { data: [] };
          for (const value of data) sum += value;
          if (sum > 0) return sum;
        }
      };
      return [await sumAt(0.05), await sumAt(video.duration - 0.05)];
    },
    [bytes.toString('base64'), type] as const,
  );
  await probe.close();
  return sums;
}

interface GifFrame {
  readonly size: readonly [number, number];
  readonly shownMs: number;
  /** How much of a strip of the map clearly differs from the frame before; none of the first. */
  readonly changed: number;
}

/** The frames of a GIF as the browser decodes them. */
async function framesOfGif(page: Page, gif: Buffer): Promise<readonly GifFrame[]> {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const decoder = new ImageDecoder({ data, type: 'image/gif' });
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    const frames = [];
    let before: Uint8ClampedArray | null = null;
    for (let frameIndex = 0; frameIndex < (decoder.tracks.selectedTrack?.frameCount ?? 0); frameIndex += 1) {
      const { image } = await decoder.decode({ frameIndex });
      const { displayWidth: width, displayHeight: height, duration } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      image.close();
      // Below the title and the date, which differ every day.
      const pixels: Uint8ClampedArray =
        context?.getImageData(0, 120, width, 300).data ?? new Uint8ClampedArray();
      // Each frame has a palette of its own, so that no colour is quite the same.
      const differing = pixels.filter((value, at) => Math.abs(value - (before?.[at] ?? value)) > 24);
      const changed = differing.length / pixels.length;
      frames.push({ size: [width, height] as const, shownMs: (duration ?? 0) / 1000, changed });
      before = pixels;
    }
    decoder.close();
    return frames;
  }, gif.toString('base64'));
}

test.describe('pictures and films', () => {
  test.slow();
  test.skip(({ isMobile }) => isMobile, 'the same code, four times as slow');

  test('a PNG at 2× has twice the pixels of one at 1×, and shows the map', async ({ claimline, page }) => {
    await claimline.open();
    await claimline.button('Picture or film…').click();
    await expect(page.getByRole('img', { name: 'Preview of the picture' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('radio', { name: '1×' }).check();
    const single = await bytesSavedBy(page, 'Save as PNG');
    await page.getByRole('radio', { name: '2×' }).check();
    const double = await bytesSavedBy(page, 'Save as PNG');
    expect(single.name).toBe('claimline-2025-03-14-1x.png');
    const sizeOf = ({ bytes }: { bytes: Buffer }) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const [width = 0, height = 0] = sizeOf(single);
    expect(width).toBeGreaterThan(600);
    const [doubleWidth = 0, doubleHeight = 0] = sizeOf(double);
    expect(doubleWidth).toBe(width * 2);
    expect(Math.abs(doubleHeight - height * 2)).toBeLessThanOrEqual(2);
    expect(await coloursOf(page, double.bytes)).toBeGreaterThan(100);
  });

  test('a film shows a frame for each day, and the days differ', async ({ claimline, page }) => {
    await claimline.open();
    for (const [format, type, first, last, count] of [
      ['WebM', 'video/webm', '10/03/2025', '14/03/2025', 5],
      ['MP4', 'video/mp4', '10/03/2025', '14/03/2025', 5],
    ] as const) {
      await claimline.button('Picture or film…').click();
      await page.getByRole('textbox', { name: 'First date' }).fill(first);
      await page.getByRole('textbox', { name: 'Last date' }).fill(last);
      await page.getByRole('combobox', { name: 'Days per second' }).selectOption('4');
      await page.getByRole('radio', { name: format }).check();
      const { bytes } = await bytesSavedBy(page, 'Make the film');
      const input = new Input({ source: new BufferSource(new Uint8Array(bytes)), formats: ALL_FORMATS });
      const track = await input.getPrimaryVideoTrack();
      if (track === null) throw new Error('The film has no picture.');
      let frames = 0;
      for await (const packet of new EncodedPacketSink(track).packets())
        frames += packet.byteLength > 0 ? 1 : 0;
      expect(frames).toBe(count);
      // A frame that was sought may be drawn a moment late.
      await expect(async () => {
        const [start, end] = await mapsOfVideo(page, bytes, type);
        expect(start).not.toBe(end);
      }).toPass({ timeout: 30_000 });
    }
    await expect(claimline.date).toHaveAttribute('aria-valuetext', /14 March 2025/);
  });

  test('a GIF shows each day as long as asked, and its map changes on the day on which a claim does', async ({
    claimline,
    page,
  }) => {
    await claimline.open();
    const map = await claimline.map.locator('canvas').boundingBox();
    await claimline.button('Picture or film…').click();
    await page.getByRole('textbox', { name: 'First date' }).fill('11/03/2025');
    await page.getByRole('textbox', { name: 'Last date' }).fill('14/03/2025');
    await page.getByRole('combobox', { name: 'Days per second' }).selectOption('4');
    await page.getByRole('radio', { name: 'GIF' }).check();
    const { name, bytes } = await bytesSavedBy(page, 'Make the film');
    expect(name).toBe('claimline-2025-03-11-2025-03-14.gif');
    const frames = await framesOfGif(page, bytes);
    expect(frames.map(({ shownMs }) => shownMs)).toEqual([250, 250, 250, 250]);
    expect(new Set(frames.map(({ size }) => size.join(' × '))).size).toBe(1);
    expect(frames[0]?.size[0]).toBe(map?.width);
    // Of the 12th the same is claimed as of the 11th; of the 14th the ministry gives another area than until the 13th.
    const [, twelfth, , fourteenth] = frames;
    expect(twelfth?.changed).toBeLessThan(0.001);
    expect(fourteenth?.changed).toBeGreaterThan(0.01);
  });
});
