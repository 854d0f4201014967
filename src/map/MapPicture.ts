import type { Camera } from './MapFrame.ts';

/** The map at one moment, free of the page. */
export interface MapPicture {
  readonly image: HTMLCanvasElement;
  /** Pixels for each CSS pixel: less than asked for where the graphics hold no picture as large. */
  readonly scale: number;
  /** Where the picture looks: a view that fits its places tells it nowhere else. */
  readonly camera: Camera;
}
