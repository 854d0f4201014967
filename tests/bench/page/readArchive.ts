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
  readonly opened: Promise<OpenedArchive>;
}

/** The packed archive, read and laid out for the graphics card in a worker, as the product does. */
export function readArchive(day: number): ArchiveReading {
  allowWorkerUrl(workerUrl);
  const worker = new Worker(workerUrl, { type: 'module' });
  const order: ArchiveOrder = { url: new URL('data/archive.claimline', document.baseURI).href, day };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
  worker.postMessage(order);
  const parts = <Part>(select: (part: ArchivePart) => Part | null): Promise<Part> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ArchivePart>) => {
        const part = select(data);
        if (part !== null) resolve(part);
      });
      worker.addEventListener('error', () => reject(new Error('The archive cannot be read.')));
    });
  const opened = parts((part) => ('archive' in part ? part : null));
  return {
    ofDay: parts((part) => ('ofDay' in part ? part.ofDay : null)),
    opened: opened.finally(() => worker.terminate()),
  };
}
