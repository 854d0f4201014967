import type { Day } from '../day/Day.ts';

export const pictureScales = [1, 2, 3, 4] as const;
/** Pixels of a picture for each CSS pixel of the map. */
export type PictureScale = (typeof pictureScales)[number];

/** The map alone, as it was at one moment. */
export interface TakenPicture {
  readonly image: HTMLCanvasElement;
  /** Less than was asked for where the graphics hold no picture as large. */
  readonly scale: number;
  /** Where it looks. */
  readonly camera: { readonly zoom: number; readonly latitude: number };
}

/** As the map is drawn, so that the words around it are of the same. */
type PictureTheme = 'light' | 'dark';

/** A map of its own for pictures of other days, while the page's map stays as it is. */
interface PictureStudio {
  readonly theme: PictureTheme;
  readonly takePictureOn: (day: Day, scale: PictureScale) => Promise<TakenPicture>;
  readonly close: () => void;
}

/** What the page's map can be asked for. Each promise rejects with an `Error` where nothing can be drawn. */
export interface PictureCamera {
  readonly takePicture: (scale: PictureScale) => Promise<TakenPicture & { readonly theme: PictureTheme }>;
  /** The same view at the same size; what else is chosen now, such as whom to listen to, holds for all its days. */
  readonly openStudio: () => Promise<PictureStudio>;
}
