import type { Archive } from '../../../src/domain/archive/Archive.ts';
import { parseArchive } from '../../../src/domain/archive/parseArchive.ts';
import { toArchiveMesh } from '../../../src/domain/archive/toArchiveMesh.ts';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { meshBuffers } from '../../../src/domain/mesh/meshBuffers.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  readonly mesh: ControlMesh;
}

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const parsed = parseArchive(new Uint8Array(data), 'archive');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const mesh = toArchiveMesh(parsed.archive);
  const opened: OpenedArchive = { archive: parsed.archive, mesh };
  postMessage(opened, { transfer: [...meshBuffers(mesh)] });
});
