import { expose, transfer } from 'comlink';
import type { Answers, GivenFile, Reading, ReportProgress } from '../domain/opening/Reading.ts';
import { everySoOften } from './everySoOften.ts';
import { readGivenFiles } from './readGivenFiles.ts';
import { toTransfer } from './toTransfer.ts';

/** Often enough for a bar that moves, seldom enough for a page that has other things to do. */
const progressMs = 100;

/** Handed over before they are read. */
const given: GivenFile[] = [];

/** What is done on a thread of its own, which `readFiles` may end at any moment. */
export const fileWorker = {
  take: (files: readonly GivenFile[]): void => {
    given.push(...files);
  },
  read: async (answers: Answers, onProgress: ReportProgress): Promise<Reading> => {
    const reading = await readGivenFiles(given, answers, everySoOften(onProgress, progressMs));
    const buffers: ArrayBufferLike[] = [];
    const opened = reading.opened.map((one) => {
      if (one.kind !== 'archive') return one;
      const moved = toTransfer(one.archive);
      buffers.push(...moved.buffers);
      return { ...one, archive: moved.archive };
    });
    return transfer({ ...reading, opened }, buffers);
  },
};

expose(fileWorker);
