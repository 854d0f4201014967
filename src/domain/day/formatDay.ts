import { dateOfDay } from './dateOfDay.ts';
import type { Day } from './Day.ts';
import { partsOfDay } from './partsOfDay.ts';

/** How much of the date is written, with what en-GB makes of it. */
const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' }, // 14 March 2025
  short: { day: 'numeric', month: 'short', year: 'numeric' }, // 14 Mar 2025
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, // Friday 14 March 2025
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' }, // 14/03/2025
  month: { month: 'long', year: 'numeric' }, // August 2024
  monthGenitive: { day: 'numeric', month: 'long', year: 'numeric' }, // the month as after "from": серпня 2024
  dayMonth: { day: 'numeric', month: 'short' }, // 14 Mar
  monthOnly: { month: 'short' }, // Mar
  year: { year: 'numeric' }, // 2024
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof STYLES;

/** The day in a reader's words, for a BCP 47 locale; years before 1 carry their era, as in "44 BC". */
export function formatDay(day: Day, locale: string, style: DayStyle): string {
  const parts = formatterFor(locale, style, hasEra(day)).formatToParts(dateOfDay(day));
  const isEnglish = locale.startsWith('en');
  const text = (style === 'monthGenitive' ? withoutDay(parts) : parts)
    .map(({ value }, index) => (isWeekdayComma(parts, index) && isEnglish ? ' ' : value))
    .join('');
  return withoutYearMark(text);
}

/** Only beside its day a month stands in the genitive; the day itself is then taken away, with what parts it off. */
function withoutDay(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  return parts.filter(({ type }, index) => type !== 'day' && parts[index - 1]?.type !== 'day');
}

// "2025 р." and "2025 г.", whose stop would meet that of the sentence; newspapers write the bare year.
function withoutYearMark(text: string): string {
  return text.replaceAll(/(?<=\d)\s(?:рр?|гг?)\.(?=\s|$)/gu, '');
}

/**
 * Two days as one span, the shared parts written once: "10–13 March 2025". A span of one day, or within one
 * month or year when the style is no finer, is written as that one date.
 */
export function formatDayRange(first: Day, last: Day, locale: string, style: DayStyle): string {
  const formatter = formatterFor(locale, style, hasEra(first) || hasEra(last));
  const text = formatter.formatRange(dateOfDay(first), dateOfDay(last));
  // Engines differ in which kind of space stands beside the dash; between plain numbers none does.
  return withoutYearMark(text)
    .replaceAll(/\s–\s/gu, ' – ')
    .replace(/^(\d+) – (?=\d+(?: \p{L}+ \d+)?$)/u, '$1–');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs about a hundred times a format, and the timeline formats on every frame.
function formatterFor(locale: string, style: DayStyle, era: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${era}`;
  const cached = formatters.get(key);
  if (cached) return cached;
  const made = new Intl.DateTimeFormat(locale, {
    ...STYLES[style],
    ...(era && 'year' in STYLES[style] ? { era: 'short' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

function hasEra(day: Day): boolean {
  return partsOfDay(day).year < 1;
}

// For British English some engines write "Friday, 14 March 2025", others "Friday 14 March 2025": one page, one form.
function isWeekdayComma(parts: readonly Intl.DateTimeFormatPart[], index: number): boolean {
  return (
    parts[index]?.value === ', ' && parts[index - 1]?.type === 'weekday' && parts[index + 1]?.type === 'day'
  );
}
