/** One thing wrong with a file: where it stands and why, in plain words. */
export interface Problem {
  readonly file: string;
  /** Path inside the file, such as `claims[3].aboutTime`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}
