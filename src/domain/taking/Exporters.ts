import type { Entry } from '../collection/Entry.ts';
import type { Dataset } from '../dataset/Dataset.ts';

export const takeOutFormats = ['csv', 'geojson', 'kml', 'claimline', 'claim-jsonld'] as const;

/** What claims can be taken out as. */
export type TakeOutFormat = (typeof takeOutFormats)[number];

/** What an export says of itself, in the reader's words, so that nobody takes a part for the whole. */
export interface ExportNotes {
  readonly title: string;
  /** The chosen day, ISO. */
  readonly date: string;
  /** Which rows were taken. */
  readonly what: string;
  /** Whose claims, and known by when; empty when all that all have said was taken. */
  readonly filters: readonly string[];
  /** The documents behind it, each as one would cite it. */
  readonly sources: readonly string[];
  /** Whom to name; empty where nobody asks for it. */
  readonly attribution: string;
}

/** What is taken out. */
export interface TakenOut {
  readonly entries: readonly Entry[];
  /** Control areas; formats that have no shapes leave them out. */
  readonly areas: readonly Entry[];
  /** The same claims as a dataset; `null` for a collection, which none can be made of. */
  readonly dataset: Dataset | null;
  readonly notes: ExportNotes;
}

/** What is loaded only when a reader takes something out. */
export interface Exporters {
  /** The text of a file; rejects when it could not be loaded, or the format needs a dataset and there is none. */
  readonly writeTakenOut: (taken: TakenOut, format: TakeOutFormat) => Promise<string>;
}
