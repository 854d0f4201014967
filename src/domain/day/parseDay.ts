import type { Day } from './Day.ts';
import { toDay } from './toDay.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written `YYYY-MM-DD`, strictly, years 0000–9999; `null` for any other text or no such day. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
