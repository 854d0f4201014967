import type { Archive } from '../../../src/domain/archive/Archive.ts';
import { archiveOn } from '../../../src/domain/archive/archiveOn.ts';
import { parseArchive } from '../../../src/domain/archive/parseArchive.ts';
import { toArchiveMesh } from '../../../src/domain/archive/toArchiveMesh.ts';
import { isDay } from '../../../src/domain/day/isDay.ts';
import type { ControlMesh } from '../../../src/domain/mesh/ControlMesh.ts';
import { meshBuffers } from '../../../src/domain/mesh/meshBuffers.ts';

export interface ArchiveOrder {
  readonly url: string;
  /** To be seen first. */
  readonly day: number;
}

/** What stands on the day ordered, or, once that was seen, the archive with its mesh of all days. */
export type ArchivePart =
  | { readonly ofDay: ControlMesh }
  | { readonly archive: Archive; readonly mesh: ControlMesh };

let archive: Archive | null = null;

async function open({ url, day }: ArchiveOrder): Promise<void> {
  if (!isDay(day)) throw new Error(`${day} is no day.`);
  const response = await fetch(url);
  const parsed = parseArchive(new Uint8Array(await response.arrayBuffer()), url);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  ({ archive } = parsed);
  send({ ofDay: toArchiveMesh(archiveOn(archive, day)) });
}

function send(part: ArchivePart): void {
  postMessage(part, { transfer: [...meshBuffers('ofDay' in part ? part.ofDay : part.mesh)] });
}

addEventListener('message', ({ data }: MessageEvent<ArchiveOrder | null>) => {
  if (data !== null) void open(data).catch(reportError);
  else if (archive !== null) send({ archive, mesh: toArchiveMesh(archive) });
});
