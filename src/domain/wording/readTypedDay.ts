import type { Day } from '../day/Day.ts';
import type { Period } from '../day/Period.ts';
import { formatDay } from '../day/formatDay.ts';
import { parseTypedDay } from '../day/parseTypedDay.ts';
import type { Wording } from './Wording.ts';

/** A day typed by hand, or what is wrong with it in the reader's words. */
export type TypedDay =
  | { readonly day: Day; readonly problem: null }
  | { readonly day: null; readonly problem: string };

/** Reads a typed day that must lie within the period. */
export function readTypedDay(text: string, { first, last }: Period, wording: Wording): TypedDay {
  const { locale, formatMessage } = wording;
  const day = parseTypedDay(text, locale);
  if (day === null) {
    const example = formatDay(last, locale, 'numeric');
    return { day, problem: formatMessage({ id: 'timeline.noDate' }, { example }) };
  }
  if (day >= first && day <= last) return { day, problem: null };
  const reach = { first: formatDay(first, locale, 'short'), last: formatDay(last, locale, 'short') };
  return { day: null, problem: formatMessage({ id: 'timeline.outside' }, reach) };
}
