import type { Entry } from './Entry.ts';

const formats = [
  'claimline',
  'geojson',
  'geojson-lines',
  'topojson',
  'csv',
  'acled',
  'ucdp',
  'viina',
  'timemap',
  'kml',
  'gpx',
  'shapefile',
  'flatgeobuf',
  'geoparquet',
] as const;

/** What a file was recognised as. */
export type Format = (typeof formats)[number];

/** The entries of one file, in the file's order. */
export interface Collection {
  /** What the reader knows it by: the file's own title, or its name. */
  readonly name: string;
  readonly format: Format;
  readonly entries: readonly Entry[];
  /** Whom the file asks to be named; empty where it asks nothing. */
  readonly attribution: string;
}
