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

/** Answers an archive with its mesh, after that of the day asked for. Runs as a worker, so that no page waits for it. */
export function archiveMeshWorker({ data: { archive, day } }: MessageEvent<MeshOrder>): void {
  if (day !== null) answer({ mesh: toArchiveMesh(archiveOn(archive, day)), isWhole: false });
  answer({ mesh: toArchiveMesh(archive), isWhole: true });
}

function answer(given: MeshAnswer): void {
  postMessage(given, { transfer: [...meshBuffers(given.mesh)] });
}

addEventListener('message', archiveMeshWorker);
