import { proxy, type Remote, wrap } from 'comlink';
import type { Entry } from '../domain/collection/Entry.ts';
import type { Opened, ReadFiles } from '../domain/opening/Reading.ts';
import { allowWorkerUrl } from '../trust/allowWorkerUrl.ts';
import type { fileWorker } from './fileWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes it, for the address that it builds the worker to
import workerUrl from './fileWorker.ts?worker&url';

/** The browser looks each file up on the disk while the page waits: hundreds at once would hold it up. */
const FILES_AT_ONCE = 10;

type FileThread = Remote<typeof fileWorker>;

/** Reads files in a worker of their own. */
export const readFiles: ReadFiles = (files, answers, { onProgress, signal }) =>
  inWorker(async (worker) => {
    for (let at = 0; at < files.length && !signal.aborted; at += FILES_AT_ONCE) {
      await worker.take(files.slice(at, at + FILES_AT_ONCE));
    }
    const reading = await worker.read(answers, proxy(onProgress));
    return { ...reading, opened: await withEntries(reading.opened, worker) };
  }, signal);

/** In many messages: the page takes each out at once, and 100,000 entries would hold it for half a second. */
async function withEntries(opened: readonly Opened[], worker: FileThread): Promise<readonly Opened[]> {
  const whole: Opened[] = [];
  for (const [thing, one] of opened.entries()) {
    if (one.kind !== 'collection') {
      whole.push(one);
      continue;
    }
    const entries: Entry[] = [];
    let part = await worker.entriesFrom(thing, 0);
    while (part.length > 0) {
      entries.push(...part);
      part = await worker.entriesFrom(thing, entries.length);
    }
    whole.push({ ...one, collection: { ...one.collection, entries } });
  }
  return whole;
}

/** One worker for one task: what is cancelled ends at once, and nothing stays in memory. */
async function inWorker<Value>(
  task: (worker: FileThread) => Promise<Value>,
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
