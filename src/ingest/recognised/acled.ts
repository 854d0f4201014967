import { addDays } from '../../domain/day/addDays.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Recogniser } from './Recogniser.ts';
import { dayOf, monthOf, spanOfDays } from './spanOfDays.ts';

/** Of the seven days of a week, as many lie on either side of the one in the middle. */
const DAYS_ASIDE = 3;

/**
 * Events of the Armed Conflict Location & Event Data project. Its `source` reports, several parted by semicolons; who
 * fights is `actor1` and `actor2`, which say nothing and stay among the properties. Codes as in the ACLED Codebook
 * (acleddata.com/knowledge-base/codebook, which has no versions), "Time precision codes" and "Spatial precision codes":
 * `time_precision` 1 the day is known; 2 a week or as long, such as a weekend, `event_date` being its middle; 3 a month,
 * by its middle, its first or its last day. `geo_precision` 1 the town; 2 near a town, or a small part of a region; 3 a
 * larger region, at a natural feature or the provincial capital. Older column references have dates as day, month, year.
 */
export const acled: Recogniser = {
  format: 'acled',
  attribution: 'Armed Conflict Location & Event Data (ACLED), acleddata.com',
  dateOrder: 'day-first',
  mappingOf: (names) =>
    hasColumns(names, ['event_id_cnty', 'event_date', 'event_type'])
      ? mappingByNames(names, {
          id: ['event_id_cnty'],
          date: ['event_date'],
          title: ['notes'],
          speaker: ['source'],
          source: ['source'],
          place: ['location'],
          latitude: ['latitude'],
          longitude: ['longitude'],
          precision: ['geo_precision'],
        })
      : null,
  honourCodes: (entry, cells) => ({
    ...entry,
    timing: 'event',
    aboutTime: timeWithin(entry.aboutTime, cellText(cells, 'time_precision')),
  }),
};

function timeWithin(date: Edtf | null, precision: string | null): Edtf | null {
  const day = dayOf(date);
  if (day === null) return date;
  if (precision === '2') return spanOfDays(addDays(day, -DAYS_ASIDE), addDays(day, DAYS_ASIDE));
  // Events are recorded by the day: the midnights that other programs write beside it are nobody's.
  return precision === '3' ? monthOf(day) : spanOfDays(day, day);
}
