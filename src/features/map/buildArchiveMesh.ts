import type { Archive } from '../../domain/archive/Archive.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import { allowWorkerUrl } from '../../trust/allowWorkerUrl.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './archiveMeshWorker.ts?worker&url';

const built = new WeakMap<Archive, Promise<ControlMesh>>();

/** What the map draws of an archive: built once, off the page's thread where the browser lets it. */
export function buildArchiveMesh(archive: Archive): Promise<ControlMesh> {
  // A page without workers waits a moment, which is better than no map.
  const mesh = built.get(archive) ?? buildInWorker(archive).catch(() => buildHere(archive));
  built.set(archive, mesh);
  return mesh;
}

function buildInWorker(archive: Archive): Promise<ControlMesh> {
  return new Promise((resolve, reject) => {
    allowWorkerUrl(workerUrl);
    const worker = new Worker(workerUrl, { type: 'module' });
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<ControlMesh>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('The worker failed.'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
    worker.postMessage(archive);
  });
}

async function buildHere(archive: Archive): Promise<ControlMesh> {
  const { toArchiveMesh } = await import('../../domain/archive/toArchiveMesh.ts');
  return toArchiveMesh(archive);
}
