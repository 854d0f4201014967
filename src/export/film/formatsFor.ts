import type { FilmFormat, FilmMaker } from '../../domain/picture/PictureMaker.ts';
import { videoCodec } from './videoCodec.ts';

/** What this browser makes of frames of the size; a GIF needs no codec. */
export const formatsFor: FilmMaker['formatsFor'] = async (size) => {
  const isThere = await Promise.all(
    (['mp4', 'webm'] as const).map(async (format) => ({
      format,
      codec: await videoCodec(format, size).catch(() => null),
    })),
  );
  const videos = isThere.flatMap(({ format, codec }): FilmFormat[] => (codec === null ? [] : [format]));
  return [...videos, 'gif'];
};
