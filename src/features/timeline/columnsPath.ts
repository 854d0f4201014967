import type { EntryColumn } from '../../domain/timeline/toEntryColumns.ts';

/** As much of the height as a single entry takes beside thousands. */
const leastHeight = 0.15;

/** Columns as an SVG path in a square of 1, the highest one as high as it. */
export function columnsPath(columns: readonly EntryColumn[]): string {
  const largest = columns.reduce((most, { count }) => Math.max(most, count), 0);
  return columns
    .map(({ from, to, count }) => {
      const top = 1 - Math.max(leastHeight, count / largest);
      return `M${rounded(from)} 1V${rounded(top)}H${rounded(to)}V1z`;
    })
    .join('');
}

/** A tenth of a pixel on a wide screen. */
function rounded(value: number): number {
  return Number(value.toFixed(5));
}
