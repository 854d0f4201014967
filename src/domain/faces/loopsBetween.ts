import { createPointTable, type PointTable } from './createPointTable.ts';
import type { GridRing } from './Ground.ts';
import { withoutSpikes } from './withoutSpikes.ts';

/** Numbers of points stay below it, so that two of them pack into one exact number. */
const PACK = 2 ** 26;

/**
 * The lines by which `after` differs from `before`, as closed loops: `after`'s edges run as they are, `before`'s
 * backwards, and those in both cancel. The loops wind +1 around ground gained and −1 around ground lost, so
 * clipping them costs what changed, not what is held.
 */
export function loopsBetween(before: readonly GridRing[], after: readonly GridRing[]): readonly GridRing[] {
  const table = createPointTable();
  const edges = new Map<number, number>();
  const add = (from: number, to: number) => {
    const opposite = edges.get(to * PACK + from) ?? 0;
    if (opposite > 1) edges.set(to * PACK + from, opposite - 1);
    else if (opposite === 1) edges.delete(to * PACK + from);
    else edges.set(from * PACK + to, (edges.get(from * PACK + to) ?? 0) + 1);
  };
  eachEdge(after, table, add);
  eachEdge(before, table, (from, to) => add(to, from));
  return chain(edges).flatMap((ids) => {
    const loop = withoutSpikes(ids.map((id) => ({ x: table.xOf(id), y: table.yOf(id) })));
    return loop.length > 0 ? [loop] : [];
  });
}

function eachEdge(
  rings: readonly GridRing[],
  table: PointTable,
  visit: (from: number, to: number) => void,
): void {
  for (const ring of rings) {
    const ids = ring.map(({ x, y }) => table.idOf(x, y));
    let from = ids.at(-1) ?? 0;
    for (const to of ids) {
      if (from !== to) visit(from, to);
      from = to;
    }
  }
}

/** As many edges leave each point as come to it, so a walk that takes each edge once ends where it began. */
function chain(edges: ReadonlyMap<number, number>): readonly number[][] {
  const next = new Map<number, number[]>();
  for (const [key, count] of edges) {
    const from = Math.floor(key / PACK);
    const targets = next.get(from) ?? [];
    for (let copy = 0; copy < count; copy += 1) targets.push(key % PACK);
    next.set(from, targets);
  }
  const loops: number[][] = [];
  for (const [start, targets] of next) {
    while (targets.length > 0) {
      const loop: number[] = [];
      for (let at: number | undefined = start; at !== undefined; at = next.get(at)?.pop()) loop.push(at);
      loop.pop();
      loops.push(loop);
    }
  }
  return loops;
}
