import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../domain/archive/Archive.ts';
import { createPacker } from '../domain/archive/createPacker.ts';
import type { Problem } from '../domain/dataset/Problem.ts';
import { compareText } from '../ingest/compareText.ts';
import { groupByName } from '../ingest/groupByName.ts';
import { layersByDays } from '../ingest/layersByDays.ts';
import { orderSnapshots } from '../ingest/orderSnapshots.ts';
import { readSnapshots, type Snapshot } from '../ingest/readSnapshots.ts';
import type { PackOptions } from './packOptions.ts';

export interface PackedFolders {
  /** `null` when no folder had a snapshot. */
  readonly archive: Archive | null;
  readonly problems: readonly Problem[];
  readonly repairs: readonly Problem[];
  /** Snapshots with which ground was gained or lost. */
  readonly changes: number;
}

/**
 * Reads all folders and packs them, reporting each step done. A folder's files are one layer; those that the page would
 * take for several are left out, as one claimant and holder cannot be that of them all.
 */
export function packFolders(
  { title, layers, isOneLayer }: Pick<PackOptions, 'title' | 'layers' | 'isOneLayer'>,
  onProgress: (label: string, done: number, total: number) => void,
): PackedFolders {
  const packer = createPacker(
    title,
    layers.map(({ layer }) => layer),
  );
  const problems: Problem[] = [];
  const repairs: Problem[] = [];
  let [changes, taken] = [0, 0];
  for (const [index, { folder }] of layers.entries()) {
    const read: Snapshot[] = [];
    const files = filesIn(folder, problems);
    files.forEach((file, at) => {
      const text = textOf(join(folder, file), problems);
      const reading = text === null ? null : readSnapshots(text, file);
      read.push(...(reading?.snapshots ?? []));
      problems.push(...(reading?.problems ?? []));
      repairs.push(...(reading?.repairs ?? []));
      onProgress(`reading ${folder}`, at + 1, files.length);
    });
    const groups = groupByName(read);
    if (!isOneLayer && layersByDays(groups) === 'several') {
      const names = groups.map(({ name }) => JSON.stringify(name)).join(', ');
      const message = `has files of several names for one day, ${names}: give each a folder, or say --one-layer`;
      problems.push({ file: folder, path: '', message });
      continue;
    }
    const ordered = orderSnapshots(groups);
    problems.push(...ordered.problems);
    ordered.snapshots.forEach(({ day, ground }, at) => {
      changes += Number(packer.add(index, day, ground));
      onProgress(`packing ${folder}`, at + 1, ordered.snapshots.length);
    });
    taken += ordered.snapshots.length;
  }
  return { archive: taken > 0 ? packer.finish() : null, problems, repairs, changes };
}

function filesIn(folder: string, problems: Problem[]): readonly string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => /\.(?:geo)?json$/i.test(file)).toSorted(compareText);
  } catch (error) {
    problems.push({ file: folder, path: '', message: messageOf(error) });
    return [];
  }
}

function textOf(file: string, problems: Problem[]): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    problems.push({ file, path: '', message: messageOf(error) });
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
