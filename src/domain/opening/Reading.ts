import type { Archive } from '../archive/Archive.ts';
import type { Side } from '../claim/Side.ts';
import type { Collection } from '../collection/Collection.ts';
import type { EntryIndex } from '../collection/EntryIndex.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { Problem } from '../dataset/Problem.ts';
import type { ColumnMapping } from './ColumnMapping.ts';

/** A file that a reader gives. */
export interface GivenFile {
  /** Its name, after the folders it was chosen with. */
  readonly path: string;
  readonly content: Blob;
}

/** What snapshots do not say of themselves. An archive says it, and is not asked. */
export interface SnapshotClaim {
  /** Who is said to hold the ground. */
  readonly holder: Side;
  /** Who says so. */
  readonly claimant: string;
  /** Where the files come from; empty when that was not said. */
  readonly source: string;
}

export const dateOrders = ['day-first', 'month-first'] as const;
/** `03/04/2025` is the third of April, or the fourth of March. */
export type DateOrder = (typeof dateOrders)[number];

export const polygonMeanings = ['ground', 'entries'] as const;
/** What dated polygons are: ground held by the day, packed into an archive; or a list of claims. */
type PolygonsAs = (typeof polygonMeanings)[number];

/** What files of ground under several names are: a layer for each name, or one layer. */
export type LayersAs = 'several' | 'one';

/** Stands for a layer's name where all ground is one layer. */
export const wholeGround = '';

/** What the reader has said so far that files leave open; by file under its path. */
export interface Answers {
  /** By layer under its name, or of all ground under `wholeGround`. */
  readonly claims: Readonly<Record<string, SnapshotClaim>>;
  readonly layersAs: LayersAs | null;
  readonly polygonsAs: PolygonsAs | null;
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
}

export const noAnswers: Answers = {
  claims: {},
  layersAs: null,
  polygonsAs: null,
  dateOrders: {},
  columns: {},
};

/**
 * What a file leaves open. `isNeeded`: without an answer nothing of it can be taken; otherwise it was read as the ask
 * says, which the reader may correct.
 */
export type Ask =
  | { readonly kind: 'snapshot-claim'; readonly isNeeded: true }
  | { readonly kind: 'polygons'; readonly isNeeded: false; readonly taken: PolygonsAs }
  | {
      readonly kind: 'layers';
      readonly isNeeded: false;
      /** What the files are called besides their dates, each once. */
      readonly names: readonly string[];
      readonly taken: LayersAs;
    }
  | {
      readonly kind: 'date-order';
      readonly file: string;
      readonly isNeeded: boolean;
      /** A date of the file that can be read both ways. */
      readonly example: string;
      readonly taken: DateOrder | null;
    }
  | {
      readonly kind: 'columns';
      readonly file: string;
      /** `true` where no position and no words were found. */
      readonly isNeeded: boolean;
      /** The file's own names of its columns, in order. */
      readonly names: readonly string[];
      readonly taken: ColumnMapping;
    };

/** What became of the files; nothing is left out or changed without being named. */
export interface OpeningReport {
  /** Files that were looked at. */
  readonly files: number;
  /** Snapshots, entries, or claims that were taken. */
  readonly accepted: number;
  /** As many as were left out. */
  readonly discarded: number;
  /** Why something was left out. */
  readonly problems: readonly Problem[];
  /** Taken all the same, after a repair. */
  readonly repairs: readonly Problem[];
}

/** What a file holds; `name` is what the reader knows it by. */
export type Content =
  | { readonly kind: 'archive'; readonly name: string; readonly archive: Archive }
  | { readonly kind: 'dataset'; readonly name: string; readonly dataset: Dataset }
  | {
      readonly kind: 'collection';
      readonly name: string;
      readonly collection: Collection;
      /** Made where the file is read: the page is not held up by sorting. */
      readonly index: EntryIndex;
    };

/** A file by itself, and what was said of it: read again, they give the same thing. */
export interface Origin {
  readonly file: GivenFile;
  readonly answers: Answers;
}

/** What can be opened beside the claims, or instead of them. Of an archive the file is a `.claimline` one. */
export type Opened = Content & { readonly origin: Origin };

/** What reading came to; `opened` is empty when nothing could be taken, or something must be asked first. */
export interface Reading {
  readonly opened: readonly Opened[];
  readonly asks: readonly Ask[];
  readonly report: OpeningReport;
}

export interface ReadingProgress {
  /** Files are read; then ground is packed day by day. */
  readonly phase: 'reading' | 'packing';
  /** Of all the work, from 0 to 1; never less than before. */
  readonly share: number;
}

export type ReportProgress = (progress: ReadingProgress) => void;

interface ReadingHooks {
  /** Comes from the worker by a way of its own: the last one may be later than the result. */
  readonly onProgress: ReportProgress;
  /** Ends the work at once, whatever it is at. */
  readonly signal: AbortSignal;
}

/**
 * Reads files off the page's own thread. What is wrong with a file is in the report; the promise rejects when the work
 * was ended, or could not be done at all.
 */
export type ReadFiles = (
  files: readonly GivenFile[],
  answers: Answers,
  hooks: ReadingHooks,
) => Promise<Reading>;
