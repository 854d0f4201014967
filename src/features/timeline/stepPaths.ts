import type { StepColumn } from '../../domain/timeline/toStepColumns.ts';

interface StepPaths {
  /** SVG path data of what was given, and of what only stands because nothing newer was. */
  readonly given: string;
  readonly standing: string;
}

/** The line through the columns. Where a gap ends, the step belongs to the gap: on which of its days it fell, nobody says. */
export function stepPaths(columns: readonly StepColumn[], yOf: (value: number) => number): StepPaths {
  const paths = { given: '', standing: '' };
  let before: StepColumn | null = null;
  for (const column of columns) {
    const { fromPx, toPx, first, low, high, last, isGap } = column;
    const kind = isGap ? 'standing' : 'given';
    const entry = round(yOf(first));
    if (before && before.isGap && !isGap) paths.standing += `V${entry}`;
    paths[kind] += before?.isGap === isGap ? `V${entry}` : `M${round(fromPx)} ${entry}`;
    if (low !== high) paths[kind] += `V${round(yOf(low))}V${round(yOf(high))}V${round(yOf(last))}`;
    paths[kind] += `H${round(toPx)}`;
    before = column;
  }
  return paths;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
