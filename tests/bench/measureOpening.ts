import { areaByDay } from '../../src/domain/archive/areaByDay.ts';
import { historyAt } from '../../src/domain/archive/historyAt.ts';
import { parseArchive } from '../../src/domain/archive/parseArchive.ts';
import { toArchiveMesh } from '../../src/domain/archive/toArchiveMesh.ts';
import type { Figure } from './Figure.ts';
import { quantile } from './quantile.ts';

const ROUNDS = 9;

/** Opens a packed archive and asks it what a reader would. */
export function measureOpening(label: string, bytes: Uint8Array): readonly Figure[] {
  const times: Record<'decode' | 'mesh' | 'history' | 'areas', number[]> = {
    decode: [],
    mesh: [],
    history: [],
    areas: [],
  };
  let points = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = timed(times.decode, () => parseArchive(bytes, label));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { archive } = parsed;
    points = timed(times.mesh, () => toArchiveMesh(archive)).outlines.at(-1)?.arcs.length ?? 0;
    const { west, south, east, north } = archive.faces[0]?.box ?? { west: 0, south: 0, east: 0, north: 0 };
    timed(times.history, () => historyAt(archive, [(west + east) / 2e7, (south + north) / 2e7]));
    timed(times.areas, () => areaByDay(archive));
  }
  const figure = (name: string, value: number, unit: string): Figure => {
    return { name: `${label}: ${name}`, value, unit };
  };
  return [
    figure('decoding, p50', quantile(times.decode, 0.5), 'ms'),
    figure('triangles and outlines, p50', quantile(times.mesh, 0.5), 'ms'),
    figure('points of outlines', points, 'points'),
    figure('history of a point, p50', quantile(times.history, 0.5), 'ms'),
    figure('areas of all days, p50', quantile(times.areas, 0.5), 'ms'),
  ];
}

function timed<Result>(into: number[], run: () => Result): Result {
  const start = performance.now();
  const result = run();
  into.push(performance.now() - start);
  return result;
}
