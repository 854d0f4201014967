import type { Entry } from '../../domain/collection/Entry.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { boundsOf } from '../../domain/edtf/boundsOf.ts';
import { readDate } from '../dates/readDate.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Cells, Recogniser } from './Recogniser.ts';
import { isWholeMonth, monthOf, spanOfDays } from './spanOfDays.ts';

/**
 * Events of the Uppsala Conflict Data Program's Georeferenced Event Dataset. The office or the article that it was taken
 * from reports; `side_a` and `side_b` fight, and stay among the properties. Codes as in the UCDP GED Codebook:
 * `date_prec` 1 the day is known, 2 to 5 only that it lies between `date_start` and `date_end` (days, a week, a month,
 * up to a year); `where_prec` 1 the exact place, 2 within about 25 km of it, 3 to 7 a district, a province, a vague
 * area, the country, open sea or air.
 */
export const ucdp: Recogniser = {
  format: 'ucdp',
  attribution: 'Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset',
  mappingOf: (names) =>
    hasColumns(names, ['id', 'date_start', 'date_end', 'where_prec', 'side_a', 'side_b', 'latitude'])
      ? mappingByNames(names, {
          id: ['id'],
          date: ['date_start'],
          'end-date': ['date_end'],
          title: ['source_headline', 'dyad_name'],
          speaker: ['source_office', 'source_article'],
          source: ['source_article', 'source_office'],
          place: ['where_coordinates', 'where_description'],
          latitude: ['latitude'],
          longitude: ['longitude'],
        })
      : null,
  honourCodes: (entry, cells) => ({
    ...entry,
    // It happened once between the dates, however long that is.
    timing: 'event',
    aboutTime: timeWithin(entry.aboutTime, cellText(cells, 'date_prec')),
    saidAt: entry.saidAt ?? saidAt(cells),
    precision: precisionOf(cellText(cells, 'where_prec')),
  }),
};

function timeWithin(date: Edtf | null, precision: string | null): Edtf | null {
  if (date === null) return null;
  const { earliest, latest } = boundsOf(date);
  if (earliest === null || latest === null) return date;
  const isOfMonth = precision === '4' && (earliest === latest || isWholeMonth(earliest, latest));
  // The midnights that its files write beside the days are nobody's.
  return isOfMonth ? monthOf(earliest) : spanOfDays(earliest, latest);
}

/** Where several articles are named, each has a date of its own, and none is the one. */
function saidAt(cells: Cells): Edtf | null {
  const reading = readDate(cellText(cells, 'source_date'), null);
  return reading.kind === 'date' ? reading.date : null;
}

function precisionOf(code: string | null): Entry['precision'] {
  if (code === '1') return 1;
  if (code === '2') return 2;
  return code !== null && /^[3-7]$/.test(code) ? 3 : null;
}
