import { gzipSync } from 'node:zlib';
import type { Archive } from '../../src/domain/archive/Archive.ts';
import { createPacker } from '../../src/domain/archive/createPacker.ts';
import { encodeArchive } from '../../src/domain/archive/encodeArchive.ts';
import { toGround } from '../../src/domain/faces/toGround.ts';
import { layerA } from '../fixtures/buildArchive.ts';
import type { Figure } from './Figure.ts';
import { quantile } from './quantile.ts';
import type { Snapshot } from './Snapshot.ts';

export interface Packing {
  readonly figures: readonly Figure[];
  readonly archive: Archive;
  readonly bytes: Uint8Array;
  /** Median of a changed day, by which runs of different length are compared. */
  readonly msPerChange: number;
}

/** Packs snapshots from their coordinates on, as a worker would after `JSON.parse`. */
export function measurePacking(label: string, snapshots: readonly Snapshot[]): Packing {
  const packer = createPacker(label, [layerA]);
  const changes: number[] = [];
  for (const { day, polygons } of snapshots) {
    const start = performance.now();
    const hasChanged = packer.add(0, day, toGround(polygons).ground);
    if (hasChanged) changes.push(performance.now() - start);
  }
  const start = performance.now();
  const archive = packer.finish();
  const bytes = encodeArchive(archive);
  const finishMs = performance.now() - start;
  const gzipped = snapshots.reduce((sum, { polygons }) => {
    const json = { type: 'MultiPolygon', coordinates: polygons };
    return sum + gzipSync(JSON.stringify(json)).length;
  }, 0);
  const msPerChange = quantile(changes, 0.5);
  const totalMs = changes.reduce((sum, ms) => sum + ms, finishMs);
  const figure = (name: string, value: number, unit: string, goal?: Figure['goal']): Figure => ({
    name: `${label}: ${name}`,
    value,
    unit,
    ...(goal && { goal }),
  });
  return {
    archive,
    bytes,
    msPerChange,
    figures: [
      figure('days with changes', changes.length, 'days'),
      figure('packing a changed day, p50', msPerChange, 'ms'),
      figure('packing a changed day, p95', quantile(changes, 0.95), 'ms'),
      figure('packing, all of it by changed days', totalMs / changes.length, 'ms', { op: '<=', value: 25 }),
      figure('shared points and file at the end', finishMs, 'ms'),
      figure('faces', archive.faces.length, 'faces'),
      figure('archive', bytes.length, 'bytes'),
      figure('gzipped snapshots', gzipped, 'bytes'),
      figure('archive smaller by', gzipped / bytes.length, 'times', smallness(snapshots.length)),
    ],
  };
}

/** The first snapshot costs as much as months of change: only an archive of a year or more can be that small. */
function smallness(snapshots: number): Figure['goal'] {
  return snapshots >= 350 ? { op: '>=', value: 100 } : undefined;
}
