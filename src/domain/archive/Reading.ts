import type { Side } from '../claim/Side.ts';
import type { Problem } from '../dataset/Problem.ts';
import type { Archive } from './Archive.ts';

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

/** What became of the files; nothing is left out or changed without being named. */
export interface OpeningReport {
  /** Files that were looked at. */
  readonly files: number;
  readonly snapshots: number;
  /** Left out. */
  readonly problems: readonly Problem[];
  /** Taken all the same. */
  readonly repairs: readonly Problem[];
}

export interface OpenedArchive {
  /** What the reader knows it by. */
  readonly name: string;
  readonly archive: Archive;
}

/** What reading came to; `opened` is `null` when nothing could be taken. */
export interface Reading {
  readonly opened: OpenedArchive | null;
  readonly report: OpeningReport;
}

interface ReadingHooks {
  /** Comes from the worker by a way of its own: the last one may be later than the result. */
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work at once, whatever it is at. */
  readonly signal: AbortSignal;
}

/**
 * Reads files off the page's own thread. `claim` is asked for snapshots only. What is wrong with a file is in the report;
 * the promise rejects when the work was ended, or could not be done at all.
 */
export type ReadFiles = (
  files: readonly GivenFile[],
  claim: SnapshotClaim | null,
  hooks: ReadingHooks,
) => Promise<Reading>;

/** The bytes of a `.claimline` file, made off the page's own thread; rejects when that cannot be. */
export type WriteArchive = (archive: Archive) => Promise<Uint8Array<ArrayBuffer>>;
