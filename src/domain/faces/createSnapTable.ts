import { createPointTable, type PointTable } from './createPointTable.ts';

/** Numbers points as a `PointTable` does, but takes those near one another for one: the first that came. */
export type SnapTable = Omit<PointTable, 'find'>;

/** The point's own cell first, then those around it. */
const around = [0, -1, 1].flatMap((dx) => [0, -1, 1].map((dy) => [dx, dy] as const));

/**
 * A table in which points at most `reach` apart, in either direction, are one.
 * @param reach in grid units
 */
export function createSnapTable(reach: number): SnapTable {
  // A cell is as wide as the reach, so that it never holds two.
  const cells = createPointTable();
  const xs: number[] = [];
  const ys: number[] = [];
  const idOf = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
    for (const [dx, dy] of around) {
      const id = cells.find(column + dx, row + dy);
      if (id >= 0 && Math.abs((xs[id] ?? 0) - x) <= reach && Math.abs((ys[id] ?? 0) - y) <= reach) return id;
    }
    xs.push(x);
    ys.push(y);
    return cells.idOf(column, row);
  };
  return { idOf, xOf: (id) => xs[id] ?? 0, yOf: (id) => ys[id] ?? 0, size: () => xs.length };
}
