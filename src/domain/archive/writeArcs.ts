import { createPointTable } from '../faces/createPointTable.ts';
import type { Arcs } from './Archive.ts';
import type { ByteWriter } from './createByteWriter.ts';

/**
 * Writes arcs in columns, like beside like, as that deflates best. Each point is written once, as the step from the
 * point before it on its arc; arcs that end or start at a point written before refer to it.
 */
export function writeArcs(writer: ByteWriter, { points, starts }: Arcs): void {
  const table = createPointTable();
  const columns: Record<'inner' | 'start' | 'end' | 'x' | 'y', number[]> = {
    inner: [],
    start: [],
    end: [],
    x: [],
    y: [],
  };
  let [x, y, lastEnd] = [0, 0, -1];
  /** How far back the point was first written; 0 for a new one, which is now. */
  const visit = (at: number): number => {
    const [toX = 0, toY = 0] = [points[at * 2], points[at * 2 + 1]];
    const next = table.size();
    const id = table.idOf(toX, toY);
    if (id === next) {
      columns.x.push(toX - x);
      columns.y.push(toY - y);
    }
    [x, y] = [toX, toY];
    return next - id;
  };
  for (let arc = 0; arc + 1 < starts.length; arc += 1) {
    const [first = 0, end = 0] = [starts[arc], starts[arc + 1]];
    const back = visit(first);
    const isWhereLastEnded = back > 0 && table.size() - back === lastEnd;
    columns.start.push(back === 0 ? 0 : isWhereLastEnded ? 1 : back + 1);
    for (let at = first + 1; at < end - 1; at += 1) visit(at);
    const backAtEnd = visit(end - 1);
    columns.inner.push(end - first - 2);
    columns.end.push(backAtEnd);
    lastEnd = backAtEnd === 0 ? table.size() - 1 : table.size() - backAtEnd;
  }
  writer.count(columns.inner.length);
  for (const column of [columns.inner, columns.start, columns.end]) column.forEach(writer.count);
  for (const column of [columns.x, columns.y]) writer.planes(column);
}
