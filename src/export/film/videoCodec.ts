import { canEncodeVideo } from 'mediabunny';

const codecs = { mp4: ['avc'], webm: ['vp9', 'av1', 'vp8'] } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** H.264 halves the size of its colours: it takes even sizes only. */
export function evenSize({ width, height }: Size): Size {
  return { width: width + (width % 2), height: height + (height % 2) };
}

/** The first codec of the format that this browser encodes at the size; `null` when it has none. */
export async function videoCodec(
  format: keyof typeof codecs,
  size: Size,
): Promise<(typeof codecs)[keyof typeof codecs][number] | null> {
  for (const codec of codecs[format]) {
    // oxlint-disable-next-line no-await-in-loop -- the first that works, in this order
    if (await canEncodeVideo(codec, evenSize(size))) return codec;
  }
  return null;
}
