import { GRID_PER_DEGREE } from '../faces/Ground.ts';
import type { Arcs } from './Archive.ts';
import { MOST } from './archiveFormat.ts';
import type { ByteReader } from './createByteReader.ts';
import { type Read, refused } from './Read.ts';

const FURTHEST_X = 180 * GRID_PER_DEGREE;
const FURTHEST_Y = 90 * GRID_PER_DEGREE;

/** Reads what `writeArcs` wrote: first which points each arc runs through, then where those are. */
export function readArcs(reader: ByteReader): Read<Arcs> {
  const count = reader.count();
  if (count > Math.min(reader.left(), MOST.parts)) return refused('arcs', 'are too many');
  const [inner, start, end] = [reader.counts(count), reader.counts(count), reader.counts(count)];
  const total = inner.reduce((sum, points) => sum + points + 2, 0);
  if (reader.isBroken()) return refused('arcs', 'end too soon');
  if (total > MOST.ringPoints) return refused('arcs', 'have too many points');

  const ids = new Int32Array(total);
  const starts = new Uint32Array(count + 1);
  let [at, next] = [0, 0];
  const visit = (back: number): boolean => {
    ids[at++] = back === 0 ? next : next - back;
    if (back === 0) next += 1;
    return back <= next;
  };
  for (let arc = 0; arc < count; arc += 1) {
    const code = start[arc] ?? 0;
    const more = inner[arc] ?? 0;
    const back = code === 1 ? next - (ids[at - 1] ?? -1) : Math.max(0, code - 1);
    let isKnown = visit(back);
    for (let point = 0; point < more; point += 1) visit(0);
    isKnown = visit(end[arc] ?? 0) && isKnown;
    if (!isKnown || (code === 1 && arc === 0))
      return refused(`arcs[${arc}]`, 'runs through an unknown point');
    starts[arc + 1] = at;
  }
  const [x, y] = [reader.planes(next), reader.planes(next)];
  if (reader.isBroken()) return refused('arcs', 'end too soon');
  return place(ids, starts, x, y);
}

/** Each new point is a step from the point before it. */
function place(ids: Int32Array, starts: Uint32Array, x: Int32Array, y: Int32Array): Read<Arcs> {
  const points = new Int32Array(ids.length * 2);
  let [next, lastX, lastY] = [0, 0, 0];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (id === next) {
      x[id] = lastX + (x[id] ?? 0);
      y[id] = lastY + (y[id] ?? 0);
      next += 1;
    }
    lastX = x[id] ?? 0;
    lastY = y[id] ?? 0;
    if (Math.abs(lastX) > FURTHEST_X || Math.abs(lastY) > FURTHEST_Y) {
      return refused('arcs', 'lie off the earth');
    }
    points[at * 2] = lastX;
    points[at * 2 + 1] = lastY;
  }
  return { ok: true, value: { points, starts } };
}
