import type { Day } from '../day/Day.ts';
import type { PictureCaption } from './PictureCaption.ts';

const filmFormats = ['mp4', 'webm', 'gif'] as const;
export type FilmFormat = (typeof filmFormats)[number];

export interface FilmFrame {
  readonly canvas: HTMLCanvasElement;
  readonly day: Day;
}

export interface FilmOptions {
  readonly format: FilmFormat;
  readonly framesPerSecond: number;
  /** After each frame, with how many are in the film by now. */
  readonly onProgress: (done: number) => void;
  /** Aborted, the film ends at once: its promise rejects with an `AbortError`. */
  readonly signal: AbortSignal;
}

export interface FilmMaker {
  /** What this browser can make of frames of this size, in pixels. */
  readonly formatsFor: (size: {
    readonly width: number;
    readonly height: number;
  }) => Promise<readonly FilmFormat[]>;
  readonly encodeFilm: (frames: AsyncIterable<FilmFrame>, options: FilmOptions) => Promise<Blob>;
}

/** Makes files of pictures of the map. The codecs for films are fetched only when they are asked for. */
export interface PictureMaker {
  /** `scale`: pixels of the map's picture for each CSS pixel. */
  readonly composePicture: (
    map: HTMLCanvasElement,
    caption: PictureCaption,
    scale: number,
  ) => HTMLCanvasElement;
  /** The page's typefaces, which a canvas does not wait for. */
  readonly loadPictureFonts: () => Promise<void>;
  readonly toPng: (canvas: HTMLCanvasElement) => Promise<Blob>;
  readonly loadFilmMaker: () => Promise<FilmMaker>;
}

export type LoadPictureMaker = () => Promise<PictureMaker>;
