import { expose, transfer } from 'comlink';
import type { Entry } from '../domain/collection/Entry.ts';
import type { Answers, GivenFile, Reading, ReportProgress } from '../domain/opening/Reading.ts';
import { everySoOften } from './everySoOften.ts';
import { partOfEntries } from './partOfEntries.ts';
import { readGivenFiles } from './readGivenFiles.ts';
import { toTransfer } from './toTransfer.ts';

/** Often enough for a bar that moves, seldom enough for a page that has other things to do. */
const progressMs = 100;

/** Handed over before they are read. */
const given: GivenFile[] = [];

/** The entries of each thing that was read, to be handed over after it. */
let read: readonly (readonly Entry[])[] = [];

/** What is done on a thread of its own, which `readFiles` may end at any moment. */
export const fileWorker = {
  take: (files: readonly GivenFile[]): void => {
    given.push(...files);
  },
  /** Of collections all but their entries: `entriesFrom` has those. */
  read: async (answers: Answers, onProgress: ReportProgress): Promise<Reading> => {
    const reading = await readGivenFiles(given, answers, everySoOften(onProgress, progressMs));
    read = reading.opened.map((one) => (one.kind === 'collection' ? one.collection.entries : []));
    const buffers: ArrayBufferLike[] = [];
    const opened = reading.opened.map((one) => {
      if (one.kind === 'collection') return { ...one, collection: { ...one.collection, entries: [] } };
      if (one.kind !== 'archive') return one;
      const moved = toTransfer(one.archive);
      buffers.push(...moved.buffers);
      return { ...one, archive: moved.archive };
    });
    return transfer({ ...reading, opened }, buffers);
  },
  /** The next entries of one of the things that were read; none after the last. */
  entriesFrom: (thing: number, from: number): readonly Entry[] => partOfEntries(read[thing] ?? [], from),
};

expose(fileWorker);
