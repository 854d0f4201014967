import { addDays } from '../day/addDays.ts';
import { countIn } from '../collection/countIn.ts';
import type { EntryIndex } from '../collection/EntryIndex.ts';
import type { AxisWindow } from './axisWindow.ts';

/** How many entries speak of a stretch of days of the axis. */
export interface EntryColumn {
  /** As fractions of the axis. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Columns of whole days, none narrower than `leastPx` pixels if the axis allows; those without an entry are left out. */
export function toEntryColumns(
  index: EntryIndex,
  { first, last }: AxisWindow,
  widthPx: number,
  leastPx: number,
): readonly EntryColumn[] {
  const lengthDays = last - first + 1;
  const most = Math.max(1, Math.floor(widthPx / leastPx));
  const spanDays = Math.ceil(lengthDays / most);
  return Array.from({ length: Math.ceil(lengthDays / spanDays) }, (_, at) => {
    const start = at * spanDays;
    const end = Math.min(start + spanDays, lengthDays);
    const count = countIn(index, { first: addDays(first, start), last: addDays(first, end - 1) });
    return { from: start / lengthDays, to: end / lengthDays, count };
  }).filter(({ count }) => count > 0);
}
