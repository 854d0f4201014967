import type { Archive } from '../../../src/domain/archive/Archive.ts';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { allowWorkerUrl } from '../../../src/trust/allowWorkerUrl.ts';
import type { ArchiveOrder, ArchivePart } from './archiveWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './archiveWorker.ts?worker&url';

export interface OpenedArchive {
  readonly archive: Archive;
  /** Of all days. */
  readonly mesh: ControlMesh;
}

export interface ArchiveReading {
  /** What stands on the day ordered, which is there first. */
  readonly ofDay: Promise<ControlMesh>;
  /** The rest, begun when it is asked for. */
  readonly finish: () => Promise<OpenedArchive>;
}

/** The packed archive, read and laid out for the graphics card in a worker, as the product does. */
export function readArchive(day: number): ArchiveReading {
  allowWorkerUrl(workerUrl);
  const worker = new Worker(workerUrl, { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
  const ask = (order: ArchiveOrder | null): void => worker.postMessage(order);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The archive cannot be read.')));
  });
  const next = (): Promise<ArchivePart> =>
    new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ArchivePart>) => resolve(data), {
        once: true,
      });
    });
  const first = Promise.race([next(), failed]);
  ask({ url: new URL('data/archive.claimline', document.baseURI).href, day });
  return {
    ofDay: first.then((part) => {
      if ('ofDay' in part) return part.ofDay;
      throw new Error('The day comes first.');
    }),
    async finish() {
      await first;
      const rest = Promise.race([next(), failed]);
      ask(null);
      const part = await rest;
      worker.terminate();
      if ('archive' in part) return part;
      throw new Error('The day comes once.');
    },
  };
}
