import type { Archive } from '../../domain/archive/Archive.ts';
import { toArchiveMesh } from '../../domain/archive/toArchiveMesh.ts';
import { meshBuffers } from '../../domain/mesh/meshBuffers.ts';

/** Answers an archive with its mesh. Runs as a worker, so that no page waits for it. */
export function archiveMeshWorker({ data }: MessageEvent<Archive>): void {
  const mesh = toArchiveMesh(data);
  postMessage(mesh, { transfer: [...meshBuffers(mesh)] });
}

addEventListener('message', archiveMeshWorker);
