import type { DateOrder } from '../../domain/opening/Reading.ts';
import { readDate } from './readDate.ts';
import { orderSettledBy } from './readNumberedDate.ts';
import { withoutTime } from './withoutTime.ts';

/** Which way round the dates of a file are written. */
export interface OrderOfDates {
  /** What a date of the file settles for all; `null` where none does, or where they do not agree. */
  readonly order: DateOrder | null;
  /** A date that can be read both ways, to be asked about; `null` where there is none. */
  readonly example: string | null;
}

/** Looks through the dates of a file for which comes first, the day or the month. */
export function orderOfDates(values: Iterable<unknown>): OrderOfDates {
  const settled = new Set<DateOrder>();
  let example: string | null = null;
  for (const value of values) {
    // Only what has digits on both sides of a mark can be either way round.
    if (typeof value !== 'string' || value.length > 100 || !/^\s*\d{1,2}[-/]/.test(value)) continue;
    const order = orderSettledBy(withoutTime(value.trim().replaceAll(/\s+/g, ' ')));
    if (order !== null) settled.add(order);
    else if (example === null && readDate(value, null).kind === 'ambiguous') example = value.trim();
  }
  const [order = null] = settled.size === 1 ? settled : [];
  return { order, example };
}
