/** Triangles of a block: few enough to be skipped often, enough to be told apart in no time. */
const blockTriangles = 64;

/** When each block of triangles, in the order of the indices, has anything to draw: within `[from, to)`. */
export interface DayBlocks {
  readonly from: Float32Array;
  readonly to: Float32Array;
}

/** Blocks of triangles, by the days of their vertices. */
export function toDayBlocks(indices: Uint32Array, days: Uint16Array): DayBlocks {
  const size = blockTriangles * 3;
  const blocks = Math.ceil(indices.length / size);
  const from = new Float32Array(blocks).fill(Infinity);
  const to = new Float32Array(blocks).fill(-Infinity);
  for (let corner = 0; corner < indices.length; corner += 3) {
    const block = Math.floor(corner / size);
    const vertex = indices[corner] ?? 0;
    from[block] = Math.min(from[block] ?? 0, days[vertex * 2] ?? 0);
    to[block] = Math.max(to[block] ?? 0, days[vertex * 2 + 1] ?? 0);
  }
  return { from, to };
}

/**
 * Calls `draw` for the runs of indices in which something may be drawn on the days from `firstDay` to `lastDay`, both
 * among them. The shaders leave out the rest, but thousands of outdated vertices cost a weak graphics card more than all that is seen.
 */
export function drawDayBlocks(
  { from, to }: DayBlocks,
  corners: number,
  [firstDay, lastDay]: readonly [number, number],
  draw: (first: number, count: number) => void,
): void {
  const size = blockTriangles * 3;
  let first = -1;
  for (let block = 0; block <= from.length; block += 1) {
    const isLive = block < from.length && (from[block] ?? 0) <= lastDay && firstDay < (to[block] ?? 0);
    if (isLive && first < 0) first = block * size;
    if (isLive || first < 0) continue;
    draw(first, Math.min(block * size, corners) - first);
    first = -1;
  }
}
