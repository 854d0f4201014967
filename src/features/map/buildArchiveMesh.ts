import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import { allowWorkerUrl } from '../../trust/allowWorkerUrl.ts';
import type { MeshAnswer, MeshOrder } from './archiveMeshWorker.ts';
// oxlint-disable-next-line import/default -- Vite makes the address its default export.
import workerUrl from './archiveMeshWorker.ts?worker&url';

/**
 * What the map draws of an archive, built off the page's thread where the browser lets it; `onDay` is given what
 * stands on the day ordered as soon as that is there.
 */
export function buildArchiveMesh(order: MeshOrder, onDay: (mesh: ControlMesh) => void): Promise<ControlMesh> {
  // A page without workers waits a moment, which is better than no map.
  return buildInWorker(order, onDay).catch(() => buildHere(order));
}

function buildInWorker(order: MeshOrder, onDay: (mesh: ControlMesh) => void): Promise<ControlMesh> {
  return new Promise((resolve, reject) => {
    allowWorkerUrl(workerUrl);
    const worker = new Worker(workerUrl, { type: 'module' });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's takes none.
    const ask = (what: MeshOrder | null): void => worker.postMessage(what);
    const end = (): void => worker.terminate();
    worker.addEventListener('message', ({ data: { mesh, isWhole } }: MessageEvent<MeshAnswer>) => {
      if (isWhole) {
        end();
        resolve(mesh);
      } else {
        onDay(mesh);
        afterNextFrame(() => ask(null));
      }
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('The worker failed.'));
    });
    ask(order);
  });
}

function afterNextFrame(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

async function buildHere({ archive }: MeshOrder): Promise<ControlMesh> {
  const { toArchiveMesh } = await import('../../domain/archive/toArchiveMesh.ts');
  return toArchiveMesh(archive);
}
