import type { SnapTable } from './createSnapTable.ts';
import { NARROWEST } from './isSliver.ts';

/** Finds points beside edges without looking at them all. */
export interface PointGrid {
  /** The points that lie on the edge, but for rounding, between its ends; in order from `from`. */
  readonly pointsOn: (from: number, to: number) => readonly number[];
}

/** Side of a cell in grid units, about a kilometre: as far as most edges of a front line reach. */
const CELL = 2 ** 17;

/** Further than this from an edge, in grid units, a point is not on it: a triangle is twice as high as its mean width. */
const NEAREST = 2 * NARROWEST;

/** Sorts all points known to the table into square cells. */
export function createPointGrid({ xOf, yOf, size }: SnapTable): PointGrid {
  const cells = new Map<number, number[]>();
  for (let id = 0; id < size(); id += 1) {
    const key = cellKey(Math.floor(xOf(id) / CELL), Math.floor(yOf(id) / CELL));
    const cell = cells.get(key);
    if (cell) cell.push(id);
    else cells.set(key, [id]);
  }
  const pointsOn = (from: number, to: number): readonly number[] => {
    const [x, y, dx, dy] = [xOf(from), yOf(from), xOf(to) - xOf(from), yOf(to) - yOf(from)];
    const length = Math.hypot(dx, dy);
    const found: { readonly id: number; readonly along: number }[] = [];
    eachCellAlong(x, y, dx, dy, (column, row) => {
      for (const id of cells.get(cellKey(column, row)) ?? []) {
        const along = ((xOf(id) - x) * dx + (yOf(id) - y) * dy) / length;
        if (along <= 0 || along >= length || id === from || id === to) continue;
        const aside = Math.abs((xOf(id) - x) * dy - (yOf(id) - y) * dx) / length;
        if (aside <= NEAREST) found.push({ id, along });
      }
    });
    return found.length === 0
      ? []
      : found.toSorted((a, b) => a.along - b.along || a.id - b.id).map(({ id }) => id);
  };
  return { pointsOn };
}

/** Column by column, the rows that the edge passes through there, with room for what lies just beside it. */
function eachCellAlong(
  x: number,
  y: number,
  dx: number,
  dy: number,
  visit: (column: number, row: number) => void,
): void {
  const cellOf = (value: number) => Math.floor(value / CELL);
  const [west, east] = [Math.min(x, x + dx), Math.max(x, x + dx)];
  const yAt = (at: number) => (dx === 0 ? y : y + ((at - x) / dx) * dy);
  for (let column = cellOf(west - NEAREST); column <= cellOf(east + NEAREST); column += 1) {
    const ends =
      Math.abs(dx) < 2 * NEAREST
        ? [y, y + dy]
        : [yAt(Math.max(west, column * CELL - NEAREST)), yAt(Math.min(east, (column + 1) * CELL + NEAREST))];
    const [south, north] = [Math.min(...ends), Math.max(...ends)];
    for (let row = cellOf(south - NEAREST); row <= cellOf(north + NEAREST); row += 1) visit(column, row);
  }
}

/** Rows fit 16 bits: the world is 27,466 cells across. */
function cellKey(column: number, row: number): number {
  return column * 65_536 + row;
}
