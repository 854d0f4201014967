import { addDays } from '../../domain/day/addDays.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Recogniser } from './Recogniser.ts';
import { dayOf, monthOf, spanOfDays } from './spanOfDays.ts';

/** Of the seven days of a week, as many lie on either side of the one in the middle. */
const DAYS_ASIDE = 3;

/**
 * Events of the Armed Conflict Location & Event Data project. Its `source` reports; who fights is `actor1` and `actor2`,
 * which say nothing and stay among the properties. Codes as in the ACLED Codebook, "Event time" and "Event geography":
 * `time_precision` 1 the day is known, 2 the week, of which `event_date` is the middle, 3 the month; `geo_precision` 1
 * the place, 2 a part of a region near it, 3 the region.
 */
export const acled: Recogniser = {
  format: 'acled',
  attribution: 'Armed Conflict Location & Event Data (ACLED), acleddata.com',
  mappingOf: (names) =>
    hasColumns(names, ['event_id_cnty', 'event_date', 'event_type', 'latitude', 'longitude'])
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
  return precision === '3' ? monthOf(day) : date;
}
