import type { Day } from './Day.ts';
import { type DayStyle, formatDay } from './formatDay.ts';
import { toDay } from './toDay.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const styles: readonly DayStyle[] = ['month', 'monthGenitive'];

/** January to December in lower case, each in the forms that the BCP 47 locale and English have for it. */
export function monthNames(locale: string): readonly (readonly string[])[] {
  return months.map((month) => {
    const day = toDay(2001, month, 1);
    return day === null ? [] : [...new Set(['en-GB', locale].flatMap((tag) => namesOf(day, tag)))];
  });
}

function namesOf(day: Day, locale: string): readonly string[] {
  return styles.map((style) =>
    formatDay(day, locale, style)
      .replace(/ 2001$/, '')
      .toLowerCase(),
  );
}
