import { createSnapTable, type SnapTable } from './createSnapTable.ts';
import { NARROWEST } from './isSliver.ts';
import type { GridPolygon } from './Ground.ts';
import { createPointGrid } from './createPointGrid.ts';

/** Rings as numbers of points: where two run along each other, they run through the same points. */
export interface NodedFaces {
  /** For each polygon its rings; a ring that came to nothing is left out, with its polygon if it was the outline. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
  readonly xOf: SnapTable['xOf'];
  readonly yOf: SnapTable['yOf'];
}

/** Numbers of points stay below it, so that two of them pack into one exact number. */
const PACK = 2 ** 26;

/** Each round takes up the points put in by the one before; real outlines settle in two or three. */
const MOST_ROUNDS = 6;

/**
 * Makes neighbours share points. Cuts are rounded each by itself and slivers are passed over, so a point of one face
 * may lie a little beside the edge of its neighbour: points that near become one, and edges take up points that near.
 */
export function nodeFaces(polygons: readonly GridPolygon[]): NodedFaces {
  const table = createSnapTable(NARROWEST);
  let rings = polygons.map((polygon) =>
    polygon.map((ring) => withoutSpikes(ring.map(({ x, y }) => table.idOf(x, y)))),
  );
  const grid = createPointGrid(table);
  const settled = new Set<number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const onEdge = new Map<number, readonly number[]>();
    for (const ring of rings.flat()) {
      eachEdge(ring, (from, to) => {
        const key = edgeKey(from, to);
        if (settled.has(key)) return;
        settled.add(key);
        const between = grid.pointsOn(Math.min(from, to), Math.max(from, to));
        if (between.length > 0) onEdge.set(key, between);
      });
    }
    if (onEdge.size === 0) break;
    rings = rings.map((polygon) => polygon.map((ring) => withPoints(ring, onEdge)));
  }
  return {
    polygons: rings.map((polygon) =>
      (polygon[0]?.length ?? 0) < 3 ? [] : polygon.filter(({ length }) => length >= 3),
    ),
    xOf: table.xOf,
    yOf: table.yOf,
  };
}

function edgeKey(a: number, b: number): number {
  return a < b ? a * PACK + b : b * PACK + a;
}

function eachEdge(ring: readonly number[], visit: (from: number, to: number) => void): void {
  let from = ring.at(-1) ?? 0;
  for (const to of ring) {
    visit(from, to);
    from = to;
  }
}

function withPoints(
  ring: readonly number[],
  onEdge: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const longer: number[] = [];
  eachEdge(ring, (from, to) => {
    const between = onEdge.get(edgeKey(from, to));
    if (between) longer.push(...(from < to ? between : between.toReversed()));
    longer.push(to);
  });
  return longer.length === ring.length ? ring : withoutSpikes(longer);
}

/** Leaves out repeated points and ways out and straight back, which enclose nothing. */
function withoutSpikes(ring: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const id of ring) {
    if (kept.at(-1) === id) continue;
    if (kept.at(-2) === id) kept.pop();
    else kept.push(id);
  }
  let [start, end] = [0, kept.length];
  while (end - start > 1) {
    if (kept[start] === kept[end - 1]) end -= 1;
    else if (end - start > 2 && kept[start] === kept[end - 2]) end -= 2;
    else if (end - start > 2 && kept[start + 1] === kept[end - 1]) start += 2;
    else break;
  }
  return start === 0 && end === kept.length ? kept : kept.slice(start, end);
}
