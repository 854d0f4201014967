/** A film in the making. */
export interface FilmReel {
  /** Takes the canvas as it is now for the next frame. */
  add(canvas: HTMLCanvasElement): Promise<void>;
  finish(): Promise<Blob>;
  /** Lets go of encoders and of what they made. */
  drop(): Promise<void>;
}
