/** A file as data, so that a rule can be tried on files that do not exist. */
export interface SourceFile {
  /** Relative to the repository's top, with forward slashes. */
  readonly path: string;
  readonly source: string;
}
