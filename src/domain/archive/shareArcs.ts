/** Rings cut into lines, each line kept once. */
export interface SharedArcs {
  /** Numbers of points, both ends included; a ring that touches no other is one arc that ends where it starts. */
  readonly arcs: readonly (readonly number[])[];
  /** For each polygon its rings as arc references: `n` forwards, `~n` backwards. */
  readonly polygons: readonly (readonly Int32Array[])[];
}

/** Numbers of points stay below it, so that two of them pack into one exact number. */
const PACK = 2 ** 26;

/**
 * Cuts rings wherever they meet or part, and keeps each piece once, in the direction in which it is first run.
 * Works on numbered points: rings that run along each other must do so through the same points.
 */
export function shareArcs(polygons: readonly (readonly (readonly number[])[])[]): SharedArcs {
  const isJunction = junctionsOf(polygons.flat());
  const arcs: (readonly number[])[] = [];
  // Between junctions nothing branches, so an arc is known by its first step.
  const byFirstStep = new Map<number, number>();
  const refOf = (line: readonly number[]): number => {
    const known = byFirstStep.get(stepKey(line[0], line[1]));
    if (known !== undefined) return known;
    const arc = arcs.push(line) - 1;
    byFirstStep.set(stepKey(line.at(-1), line.at(-2)), ~arc);
    byFirstStep.set(stepKey(line[0], line[1]), arc);
    return arc;
  };
  const refs = polygons.map((rings) =>
    rings.map((ring) => Int32Array.from(cut(ring, isJunction).map(refOf))),
  );
  return { arcs, polygons: refs };
}

function stepKey(from = 0, to = 0): number {
  return from * PACK + to;
}

/** Where two passages through a point differ in the points before and after it. */
function junctionsOf(rings: readonly (readonly number[])[]): (id: number) => boolean {
  const neighbours = new Map<number, number>();
  const junctions = new Set<number>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 1) {
      const [before = 0, id = 0, after = 0] = [ring.at(at - 1), ring[at], ring[(at + 1) % ring.length]];
      const pair = stepKey(Math.min(before, after), Math.max(before, after));
      const known = neighbours.get(id);
      if (known === undefined) neighbours.set(id, pair);
      else if (known !== pair) junctions.add(id);
    }
  }
  return (id) => junctions.has(id);
}

function cut(ring: readonly number[], isJunction: (id: number) => boolean): readonly (readonly number[])[] {
  const found = ring.findIndex(isJunction);
  // Without a junction any start will do, so long as equal rings take the same.
  const start = found >= 0 ? found : ring.indexOf(lowestOf(ring));
  const lines: number[][] = [];
  let line = [ring[start] ?? 0];
  for (let step = 1; step <= ring.length; step += 1) {
    const id = ring[(start + step) % ring.length] ?? 0;
    line.push(id);
    if (step === ring.length || isJunction(id)) {
      lines.push(line);
      line = [id];
    }
  }
  return lines;
}

function lowestOf(ring: readonly number[]): number {
  return ring.reduce((lowest, id) => Math.min(lowest, id), Infinity);
}
