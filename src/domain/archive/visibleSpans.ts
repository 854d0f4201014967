import type { Day } from '../day/Day.ts';

/** Days on which a face lies along an arc, and on which side of it. */
export interface ArcUse {
  readonly from: Day;
  readonly to: Day;
  readonly side: 'left' | 'right';
}

/**
 * The spans in which the layer holds one side of an arc and not the other, which is when the arc is an outline; each
 * with the side that is held. Between faces of one layer there is nothing to draw, nor where one face, clipped about
 * a hole, runs along an arc there and back: only what the uses leave over counts.
 */
export function visibleSpans(uses: readonly ArcUse[]): readonly ArcUse[] {
  const [only, other] = uses;
  if (only && uses.length === 1) return [only];
  // By far the most are these: ground on both sides for as long.
  if (only && other && uses.length === 2 && isInnerLine(only, other)) return [];
  const turns = uses
    .flatMap(({ from, to, side }) => {
      const weight = side === 'left' ? 1 : -1;
      return [
        { day: from, weight },
        { day: to, weight: -weight },
      ];
    })
    .toSorted((a, b) => a.day - b.day);
  const spans: ArcUse[] = [];
  let left = 0;
  turns.forEach(({ day, weight }, index) => {
    left += weight;
    const next = turns[index + 1];
    if (!next || next.day === day || left === 0) return;
    const side = left > 0 ? 'left' : 'right';
    const before = spans.at(-1);
    if (before?.to === day && before.side === side) spans[spans.length - 1] = { ...before, to: next.day };
    else spans.push({ from: day, to: next.day, side });
  });
  return spans;
}

function isInnerLine(one: ArcUse, other: ArcUse): boolean {
  return one.from === other.from && one.to === other.to && one.side !== other.side;
}
