import type { Day } from '../domain/day/Day.ts';
import type { LayersAs } from '../domain/opening/Reading.ts';
import type { NameGroup } from './groupByName.ts';

type Dated = NameGroup<{ readonly day: Day }>;

/** Beside a name of fewer days, a file under another name may as well be the first of a second layer. */
const LEAST_DAYS_BESIDE_STRAY = 3;

/**
 * What groups of names are, as long as the reader does not say otherwise: layers if two of them have a day in common.
 * Names that never meet on a day may be those of one layer whose files were renamed over the years; taken for two, it
 * would break off in the middle. A stray file is no layer, but a day of one once more.
 */
export function layersByDays(groups: readonly Dated[]): LayersAs {
  return haveDayInCommon(groups.filter((group) => !isStray(group, groups))) ? 'several' : 'one';
}

/** Whether any day is that of two groups. */
export function haveDayInCommon(groups: readonly Dated[]): boolean {
  const days = groups.flatMap((group) => [...daysOf(group)]);
  return new Set(days).size < days.length;
}

/** All it has is one day, which is one of several under another name. */
function isStray(group: Dated, groups: readonly Dated[]): boolean {
  const [day, ...others] = daysOf(group);
  if (day === undefined || others.length > 0) return false;
  return groups.some((other) => {
    const days = daysOf(other);
    return days.size >= LEAST_DAYS_BESIDE_STRAY && days.has(day);
  });
}

function daysOf({ items }: Dated): ReadonlySet<Day> {
  return new Set(items.map(({ day }) => day));
}
