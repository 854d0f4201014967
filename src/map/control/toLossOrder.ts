/** Triangles in the order in which they are over, the latest first. */
export interface LossOrder {
  /** Three indices a triangle, as they were given. */
  readonly triangles: Uint32Array;
  /**
   * By day, counted as the days of the vertices are: where among the indices those begin that are over on it. All are,
   * on any later day.
   */
  readonly starts: Uint32Array;
}

/** Sorted once, so that what is over on a day is one run of indices and a step has nothing to sort or to look for. */
export function toLossOrder(triangles: Uint32Array, days: Uint16Array): LossOrder {
  const endOf = (corner: number): number => days[(triangles[corner] ?? 0) * 2 + 1] ?? 0;
  let lastEnd = 0;
  for (let corner = 0; corner < triangles.length; corner += 3) lastEnd = Math.max(lastEnd, endOf(corner));
  // Sorted by counting: there are far more triangles than days.
  const starts = new Uint32Array(triangles.length === 0 ? 0 : lastEnd + 1);
  for (let corner = 0; corner < triangles.length; corner += 3) {
    // What ends on a day stands behind all that ends later, so it counts for the day before.
    const before = endOf(corner) - 1;
    if (before >= 0) starts[before] = (starts[before] ?? 0) + 3;
  }
  for (let day = lastEnd - 1; day >= 0; day -= 1) starts[day] = (starts[day] ?? 0) + (starts[day + 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(triangles.length);
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const end = endOf(corner);
    const at = next[end] ?? 0;
    for (let side = 0; side < 3; side += 1) sorted[at + side] = triangles[corner + side] ?? 0;
    next[end] = at + 3;
  }
  return { triangles: sorted, starts };
}

/** Where among so many indices those begin that are over on a day. */
export function firstLossOn(starts: LossOrder['starts'], corners: number, day: number): number {
  return day < 0 ? corners : (starts[day] ?? 0);
}
