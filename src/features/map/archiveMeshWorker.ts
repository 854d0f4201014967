import type { Archive } from '../../domain/archive/Archive.ts';
import { archiveOn } from '../../domain/archive/archiveOn.ts';
import { toArchiveMesh } from '../../domain/archive/toArchiveMesh.ts';
import type { Day } from '../../domain/day/Day.ts';
import type { ControlMesh } from '../../domain/mesh/ControlMesh.ts';
import { meshBuffers } from '../../domain/mesh/meshBuffers.ts';

export interface MeshOrder {
  readonly archive: Archive;
  /** The day that is to be seen at once; `null` where one day is of no use. */
  readonly day: Day | null;
}

export interface MeshAnswer {
  readonly mesh: ControlMesh;
  /** Whether it is that of all days, which is the last. */
  readonly isWhole: boolean;
}

let archive: Archive | null = null;

/**
 * Answers an order with the mesh of its day, and `null`, when that has been seen, with the mesh of all days: on few
 * processors the one would wait for the other. Runs as a worker, so that no page waits for it.
 */
export function archiveMeshWorker({ data }: MessageEvent<MeshOrder | null>): void {
  archive = data?.archive ?? archive;
  if (archive === null) return;
  const day = data?.day ?? null;
  const mesh = toArchiveMesh(day === null ? archive : archiveOn(archive, day));
  const answer: MeshAnswer = { mesh, isWhole: day === null };
  postMessage(answer, { transfer: [...meshBuffers(mesh)] });
}

addEventListener('message', archiveMeshWorker);
