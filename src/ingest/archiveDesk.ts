import { proxy, type Remote, wrap } from 'comlink';
import type { ReadFiles, WriteArchive } from '../domain/archive/Reading.ts';
import { allowWorkerUrl } from '../trust/allowWorkerUrl.ts';
import type { archiveWorker } from './archiveWorker.ts';
import workerUrl from './archiveWorker.ts?worker&url';

type ArchiveThread = Remote<typeof archiveWorker>;

/** Reads files in a worker of their own; a worker that dies is a refusal, with its reason. */
export const readFiles: ReadFiles = async (files, claim, { onProgress, signal }) => {
  try {
    return await inWorker((worker) => worker.read(files, claim, proxy(onProgress)), signal);
  } catch (error) {
    signal.throwIfAborted();
    const message = `the reading stopped: ${error instanceof Error ? error.message : String(error)}`;
    const problems = [{ file: '', path: '', message }];
    return { opened: null, report: { files: files.length, snapshots: 0, problems, repairs: [] } };
  }
};

/** Writes an archive in a worker; rejects when that cannot start. */
export const writeArchive: WriteArchive = (archive) => inWorker((worker) => worker.write(archive));

/** One worker for one task: what is cancelled ends at once, and nothing stays in memory. */
async function inWorker<Value>(
  task: (worker: ArchiveThread) => Promise<Value>,
  signal: AbortSignal | null = null,
): Promise<Value> {
  signal?.throwIfAborted();
  allowWorkerUrl(workerUrl);
  const worker = new Worker(workerUrl, { type: 'module' });
  try {
    return await Promise.race([task(wrap(worker)), endOf(worker, signal)]);
  } finally {
    worker.terminate();
  }
}

/** Never resolves; rejects when the worker fails or the signal ends it. */
function endOf(worker: Worker, signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the worker did not start')),
    );
    worker.addEventListener('messageerror', () => reject(new Error('the worker was not understood')));
    signal?.addEventListener('abort', () =>
      reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled')),
    );
  });
}
