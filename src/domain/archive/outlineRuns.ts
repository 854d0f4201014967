import { createPointTable } from '../faces/createPointTable.ts';
import type { Arcs, Face } from './Archive.ts';
import { groupedBy } from './groupedBy.ts';
import { type ArcUse, visibleSpans } from './visibleSpans.ts';

/** Arcs end to end that are outline on the same days; the ground lies on their left, seen on a map. */
export interface OutlineRun {
  /** `n` runs arc `n` forwards, `~n` backwards. */
  readonly refs: readonly number[];
  /** Whether its last point is its first. */
  readonly isClosed: boolean;
  readonly from: number;
  readonly to: number;
}

type Piece = Omit<OutlineRun, 'refs' | 'isClosed'> & { readonly ref: number };

/** All outlines of one layer's faces: lines between what is held and what is not, on the days on which they are. */
export function outlineRuns(arcs: Arcs, faces: readonly Face[]): readonly OutlineRun[] {
  const pieces = [...usesOfArcs(faces)].flatMap(([arc, uses]) =>
    visibleSpans(uses).map(({ from, to, side }): Piece => ({ ref: side === 'left' ? arc : ~arc, from, to })),
  );
  const bySpan = groupedBy(pieces, ({ from, to }) => `${from} ${to}`);
  const ends = endsOfArcs(arcs);
  return [...bySpan.values()].flatMap((group) => chain(ends, group));
}

function usesOfArcs(faces: readonly Face[]): ReadonlyMap<number, readonly ArcUse[]> {
  const usesOfArc = new Map<number, ArcUse[]>();
  for (const { from, to, rings } of faces) {
    for (const ring of rings) {
      for (const ref of ring) {
        const arc = ref < 0 ? ~ref : ref;
        // Ground lies on the left of its rings, so on the right of an arc that is run backwards.
        const use: ArcUse = { from, to, side: ref < 0 ? 'right' : 'left' };
        const uses = usesOfArc.get(arc);
        if (uses) uses.push(use);
        else usesOfArc.set(arc, [use]);
      }
    }
  }
  return usesOfArc;
}

/** A number for each place where arcs begin and end: two an arc, of its first point and of its last. */
function endsOfArcs({ points, starts }: Arcs): Uint32Array {
  const places = createPointTable();
  const ends = new Uint32Array(Math.max(0, starts.length - 1) * 2);
  for (let end = 0; end < ends.length; end += 1) {
    const arc = end >> 1;
    const point = end % 2 === 0 ? (starts[arc] ?? 0) : (starts[arc + 1] ?? 0) - 1;
    ends[end] = places.idOf(points[point * 2] ?? 0, points[point * 2 + 1] ?? 0);
  }
  return ends;
}

/** Pieces of the same days, joined wherever just one leads on from where another ends. */
function chain(ends: Uint32Array, pieces: readonly Piece[]): readonly OutlineRun[] {
  const headOf = (ref: number): number => ends[ref < 0 ? ~ref * 2 + 1 : ref * 2] ?? 0;
  const tailOf = (ref: number): number => headOf(~ref);
  const leaving = groupedBy(pieces, ({ ref }) => headOf(ref));
  const arriving = groupedBy(pieces, ({ ref }) => tailOf(ref));
  const only = (found: readonly Piece[] | undefined): Piece | null =>
    found?.length === 1 ? (found[0] ?? null) : null;
  const after = ({ ref }: Piece): Piece | null =>
    only(arriving.get(tailOf(ref))) === null ? null : only(leaving.get(tailOf(ref)));
  const before = ({ ref }: Piece): Piece | null =>
    only(leaving.get(headOf(ref))) === null ? null : only(arriving.get(headOf(ref)));

  const taken = new Set<Piece>();
  const follow = (first: Piece): OutlineRun => {
    const refs: number[] = [];
    let last = first;
    for (let piece: Piece | null = first; piece !== null && !taken.has(piece); piece = after(piece)) {
      taken.add(piece);
      refs.push(piece.ref);
      last = piece;
    }
    return { refs, isClosed: tailOf(last.ref) === headOf(first.ref), from: first.from, to: first.to };
  };
  // Lines from their beginnings; what is left after them has none: it runs around.
  const beginnings = pieces.filter((piece) => before(piece) === null);
  return [...beginnings, ...pieces].flatMap((piece) => (taken.has(piece) ? [] : [follow(piece)]));
}
