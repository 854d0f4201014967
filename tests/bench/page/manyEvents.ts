import type { Day } from '../../../src/domain/day/Day.ts';
import { addDays } from '../../../src/domain/day/addDays.ts';
import type { DatedEvent } from '../../../src/map/events/DatedEvent.ts';
import { seededRandom } from '../../fixtures/seededRandom.ts';
import type { Bounds } from './openMap.ts';

/** Made-up events all over the bounds and the days; most last one day, some a month. */
export function manyEvents(
  count: number,
  [west, south, east, north]: Bounds,
  [first, last]: readonly [Day, Day],
): readonly DatedEvent[] {
  const random = seededRandom(1);
  const between = (low: number, high: number): number => low + random() * (high - low);
  return Array.from({ length: count }, (): DatedEvent => {
    const from = addDays(first, Math.floor(between(0, last - first + 1)));
    const lasts = random() < 0.95 ? 1 : Math.ceil(between(1, 30));
    return {
      position: [between(west, east), between(south, north)],
      from,
      to: addDays(from, lasts),
      colour: Math.floor(between(0, 4)),
      certain: true,
    };
  });
}
