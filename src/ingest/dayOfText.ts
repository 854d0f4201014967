import type { Day } from '../domain/day/Day.ts';
import { toDay } from '../domain/day/toDay.ts';

const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:$|[T ])/;
const IN_NAME = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

interface SplitName {
  readonly before: string;
  /** Year, month and day in the digits of the name. */
  readonly date: readonly [string, string, string];
  readonly after: string;
}

/** The day of `2025-03-14`, `20250314` (a number as well) or a time on it; its hour and zone are not looked at. */
export function dayOfText(value: unknown): Day | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return dayOfMatch(DATE.exec(String(value).trim()));
}

/** The day a file is named for, as in `deepstatemap_data_20250314.geojson`; folders before the name do not count. */
export function dayOfFileName(file: string): Day | null {
  return dayOfMatch(IN_NAME.exec(file.slice(file.lastIndexOf('/') + 1)));
}

/** A name's text before and after the date it is named for; `null` where it is named for none. */
export function splitAtDay(name: string): SplitName | null {
  const match = IN_NAME.exec(name);
  if (match === null || dayOfMatch(match) === null) return null;
  const [text, year = '', , month = '', day = ''] = match;
  return {
    before: name.slice(0, match.index),
    date: [year, month, day],
    after: name.slice(match.index + text.length),
  };
}

function dayOfMatch(match: RegExpExecArray | null): Day | null {
  return match && toDay(Number(match[1]), Number(match[3]), Number(match[4]));
}
