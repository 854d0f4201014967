import { areaByDay } from '../../src/domain/archive/areaByDay.ts';
import { historyAt } from '../../src/domain/archive/historyAt.ts';
import { parseArchive } from '../../src/domain/archive/parseArchive.ts';
import { toControlMesh } from '../../src/domain/archive/toControlMesh.ts';
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
  let edges = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = timed(times.decode, () => parseArchive(bytes, label));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { archive } = parsed;
    edges = timed(times.mesh, () => toControlMesh(archive)).edges.layers.length;
    const { west, south, east, north } = archive.faces[0]?.box ?? { west: 0, south: 0, east: 0, north: 0 };
    timed(times.history, () => historyAt(archive, [(west + east) / 2e7, (south + north) / 2e7]));
    timed(times.areas, () => areaByDay(archive));
  }
  const figure = (name: string, value: number, unit: string): Figure => {
    return { name: `${label}: ${name}`, value, unit };
  };
  return [
    figure('decoding, p50', quantile(times.decode, 0.5), 'ms'),
    figure('triangles and edges, p50', quantile(times.mesh, 0.5), 'ms'),
    figure('edges', edges, 'edges'),
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
