import type { Actor } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { AreaReading } from '../timeline/areaReadings.ts';
import type { AreaFigure } from '../timeline/areaSeries.ts';
import { describeAge } from './describeAge.ts';
import { describeQuantity } from './describeQuantity.ts';
import { describeTime } from './describeTime.ts';
import { holderNames, nameOf } from './names.ts';

/** A claimed size and who is said to hold it: "1,300 km² held by Ukraine at its largest". */
export function describeAreaFigure({ claim, quantity }: AreaFigure): string {
  const held = claim.holder === null ? 'held' : `held by ${holderNames[claim.holder]}`;
  const peak = claim.predicate === 'area-held-peak' ? ' at its largest' : '';
  return `${describeQuantity(quantity)} ${held}${peak}`;
}

/** What is claimed of the area on a day, each figure with its speaker and, where it matters, its time. */
export function describeAreaReadings(
  readings: readonly AreaReading[],
  actors: ReadonlyMap<string, Actor>,
): string {
  if (readings.length === 0) return 'no figure speaks of this day.';
  return `${readings.map((reading) => describeReading(reading, actors)).join('; ')}.`;
}

function describeReading(
  { figure, footing, ageDays }: AreaReading,
  actors: ReadonlyMap<string, Actor>,
): string {
  const { claim } = figure;
  const said = describeAreaFigure(figure);
  const speaker = nameOf(actors, claim.actor);
  switch (footing) {
    case 'certain':
      return `${said}, says ${speaker}`;
    case 'possible':
      return predicates[claim.predicate].timing === 'event'
        ? `${said} ${describeTime(claim.aboutTime, 'event')}, says ${speaker}`
        : `perhaps ${said} on this day, says ${speaker}: ${describeTime(claim.aboutTime, 'state')}`;
    case 'aged':
      return `${said}, says ${speaker} (${describeAge(ageDays)})`;
    default:
      return footing satisfies never;
  }
}
