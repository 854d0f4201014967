import type { Wording } from './Wording.ts';

/** How old a statement is on the chosen day: "as of the day before", "as of 9 days before". */
export function describeAge(ageDays: number, { formatMessage }: Wording): string {
  return formatMessage({ id: 'time.age' }, { days: ageDays });
}
