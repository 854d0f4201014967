import type { FilmFrame, FilmMaker, FilmOptions } from '../../domain/picture/PictureMaker.ts';
import { createGifReel } from './createGifReel.ts';
import { createVideoReel } from './createVideoReel.ts';
import type { FilmReel } from './FilmReel.ts';

/**
 * Makes a film of frames of one size, each as long as the others. Frames are taken one by one as the encoder is ready
 * for them, so that only the film itself is held in memory.
 */
export const encodeFilm: FilmMaker['encodeFilm'] = async (frames, options) => {
  const { onProgress, signal } = options;
  const cancelled = whenAborted(signal);
  const iterator = frames[Symbol.asyncIterator]();
  let reel: FilmReel | null = null;
  let done = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a film is made frame after frame
      const next = await Promise.race([iterator.next(), cancelled.promise]);
      if (next.done === true) break;
      // oxlint-disable-next-line no-await-in-loop
      reel ??= await createReel(next.value, options);
      // oxlint-disable-next-line no-await-in-loop
      await Promise.race([reel.add(next.value.canvas), cancelled.promise]);
      done += 1;
      onProgress(done);
    }
    if (reel === null) throw new Error('There is no frame to make a film of.');
    return await Promise.race([reel.finish(), cancelled.promise]);
  } catch (error) {
    // What still runs must neither hold up the cancelling nor fail unheard.
    void iterator.return?.().catch(() => undefined);
    void reel?.drop().catch(() => undefined);
    throw error;
  } finally {
    cancelled.stop();
  }
};

function createReel({ canvas }: FilmFrame, { format, framesPerSecond }: FilmOptions): Promise<FilmReel> {
  if (format === 'gif') return Promise.resolve(createGifReel(framesPerSecond));
  return createVideoReel({ format, framesPerSecond, paper: canvas });
}

/** Rejects once the signal is aborted. */
function whenAborted(signal: AbortSignal): { readonly promise: Promise<never>; readonly stop: () => void } {
  let stop = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(new DOMException('The film was cancelled.', 'AbortError'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    stop = () => signal.removeEventListener('abort', onAbort);
  });
  promise.catch(() => undefined);
  return { promise, stop };
}
