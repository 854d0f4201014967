import type { FlatLine } from '../mesh/FlatSpan.ts';

interface FlatArcs {
  /** Two numbers a point, of all arcs one after another. */
  readonly points: Float64Array;
  /** Where each arc starts, as in `Arcs`. */
  readonly starts: Uint32Array;
}

/**
 * Arcs end to end as one line; where two meet the point stands once.
 * @param refs `n` runs arc `n` forwards, `~n` backwards
 * @param isClosed of a closed line the last point is the first and is left out
 */
export function joinArcs({ points, starts }: FlatArcs, refs: ArrayLike<number>, isClosed: boolean): FlatLine {
  const line: number[] = [];
  const put = (point: number): void => {
    line.push(points[point * 2] ?? 0, points[point * 2 + 1] ?? 0);
  };
  for (let index = 0; index < refs.length; index += 1) {
    const ref = refs[index] ?? 0;
    const arc = ref < 0 ? ~ref : ref;
    const head = starts[arc] ?? 0;
    const tail = (starts[arc + 1] ?? 0) - 1;
    const step = ref < 0 ? -1 : 1;
    const from = ref < 0 ? tail : head;
    const to = ref < 0 ? head : tail;
    for (let point = from; point !== to; point += step) put(point);
    if (!isClosed && index === refs.length - 1) put(to);
  }
  return line;
}
