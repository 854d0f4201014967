import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import type { FilmReel } from './FilmReel.ts';
import { evenSize, videoCodec } from './videoCodec.ts';

interface VideoOptions {
  readonly format: 'mp4' | 'webm';
  readonly framesPerSecond: number;
  readonly paper: { readonly width: number; readonly height: number };
}

/** A video by the browser's own encoders, all of it in memory until it is finished. */
export async function createVideoReel({ format, framesPerSecond, paper }: VideoOptions): Promise<FilmReel> {
  const codec = await videoCodec(format, paper);
  if (codec === null) throw new Error(`This browser cannot encode ${format.toUpperCase()} at this size.`);
  const sheet = Object.assign(document.createElement('canvas'), evenSize(paper));
  const context = sheet.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser has no canvas to draw a frame on.');
  const target = new BufferTarget();
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  const source = new CanvasSource(sheet, { codec, quality: QUALITY_HIGH, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  let count = 0;
  return {
    async add(canvas) {
      // Stretched by the one pixel that a size may lack to be even: a bare edge would flicker.
      context.drawImage(canvas, 0, 0, sheet.width, sheet.height);
      await source.add(count / framesPerSecond, 1 / framesPerSecond);
      count += 1;
    },
    async finish() {
      await output.finalize();
      if (target.buffer === null) throw new Error('The encoder made no film.');
      return new Blob([target.buffer], { type: `video/${format}` });
    },
    drop: () => output.cancel(),
  };
}
