import type { Actor } from '../claim/Claim.ts';
import { predicates } from '../claim/predicates.ts';
import type { AreaReading } from '../timeline/areaReadings.ts';
import type { AreaFigure } from '../timeline/areaSeries.ts';
import { describeAge } from './describeAge.ts';
import { describeQuantity } from './describeQuantity.ts';
import { describeTime } from './describeTime.ts';
import { holderName, nameOf } from './names.ts';
import type { Wording } from './Wording.ts';

/** A claimed size and who is said to hold it: "1,300 km² held by Ukraine at its largest". */
export function describeAreaFigure({ claim, quantity }: AreaFigure, wording: Wording): string {
  const { formatMessage } = wording;
  const size = describeQuantity(quantity, wording);
  const isPeak = claim.predicate === 'area-held-peak';
  if (claim.holder === null) {
    return formatMessage({ id: isPeak ? 'figure.heldPeak' : 'figure.held' }, { size });
  }
  const holder = holderName(claim.holder, wording);
  return formatMessage({ id: isPeak ? 'figure.heldByPeak' : 'figure.heldBy' }, { size, holder });
}

/** What is claimed of the area on a day, each figure with its speaker and, where it matters, its time. */
export function describeAreaReadings(
  readings: readonly AreaReading[],
  actors: ReadonlyMap<string, Actor>,
  wording: Wording,
): string {
  if (readings.length === 0) return wording.formatMessage({ id: 'reading.none' });
  return `${readings.map((reading) => describeReading(reading, actors, wording)).join('; ')}.`;
}

function describeReading(
  { figure, footing, ageDays }: AreaReading,
  actors: ReadonlyMap<string, Actor>,
  wording: Wording,
): string {
  const { formatMessage } = wording;
  const { actor, predicate, aboutTime } = figure.claim;
  const values = { figure: describeAreaFigure(figure, wording), speaker: nameOf(actors, actor) };
  switch (footing) {
    case 'certain':
      return formatMessage({ id: 'reading.certain' }, values);
    case 'possible': {
      const isEvent = predicates[predicate].timing === 'event';
      const time = describeTime(aboutTime, isEvent ? 'event' : 'state', wording);
      return formatMessage({ id: isEvent ? 'reading.dayUnknown' : 'reading.perhaps' }, { ...values, time });
    }
    case 'aged':
      return formatMessage({ id: 'reading.aged' }, { ...values, age: describeAge(ageDays, wording) });
    default:
      return footing satisfies never;
  }
}
