import type { Archive } from '../../../src/domain/archive/Archive.ts';
import { parseArchive } from '../../../src/domain/archive/parseArchive.ts';
import { toArchiveMesh } from '../../../src/domain/archive/toArchiveMesh.ts';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { meshBuffers } from '../../../src/domain/mesh/meshBuffers.ts';

export interface OpenedArchive {
  readonly archive: Archive;
  readonly mesh: ControlMesh;
}

async function open(url: string): Promise<void> {
  const response = await fetch(url);
  const parsed = parseArchive(new Uint8Array(await response.arrayBuffer()), url);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const mesh = toArchiveMesh(parsed.archive);
  const opened: OpenedArchive = { archive: parsed.archive, mesh };
  postMessage(opened, { transfer: [...meshBuffers(mesh)] });
}

addEventListener('message', ({ data }: MessageEvent<string>) => void open(data).catch(reportError));
