/** A record of a file before anything in it is believed: what every format is decoded to first. */
export interface RawFeature {
  /** Where it stands in its file: `features[12]`, `line 40`. */
  readonly path: string;
  /** The file's own name of it, if any. */
  readonly id: unknown;
  /** GeoJSON, or what passes for it; `undefined` of a row, whose cells say where it lies. */
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** JSON-FG's `time` member, or the same made of another format's time stamps. */
  readonly time: unknown;
  /** Those of its properties that its author named; absent where all are. */
  readonly columns?: readonly string[];
}
