/** Numbers the points of the grid in the order they come: equal points, equal numbers. */
export interface PointTable {
  readonly idOf: (x: number, y: number) => number;
  /** The number of a point seen before; negative for any other. */
  readonly find: (x: number, y: number) => number;
  readonly xOf: (id: number) => number;
  readonly yOf: (id: number) => number;
  readonly size: () => number;
}

/** An open-addressing table: maps keyed by text or nested in maps cost five times as much per point. */
export function createPointTable(): PointTable {
  const xs: number[] = [];
  const ys: number[] = [];
  let slots = new Int32Array(1024).fill(-1);

  const slotOf = (x: number, y: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663)) & mask;
    slot = (slot ^ (slot >>> 7)) & mask;
    for (;;) {
      const id = slots[slot] ?? -1;
      if (id < 0 || (xs[id] === x && ys[id] === y)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let id = 0; id < xs.length; id += 1) slots[slotOf(xs[id] ?? 0, ys[id] ?? 0)] = id;
  };
  const idOf = (x: number, y: number): number => {
    const slot = slotOf(x, y);
    const known = slots[slot] ?? -1;
    if (known >= 0) return known;
    const id = xs.push(x) - 1;
    ys.push(y);
    slots[slot] = id;
    if (xs.length * 2 > slots.length) grow();
    return id;
  };
  return {
    idOf,
    find: (x, y) => slots[slotOf(x, y)] ?? -1,
    xOf: (id) => xs[id] ?? 0,
    yOf: (id) => ys[id] ?? 0,
    size: () => xs.length,
  };
}
