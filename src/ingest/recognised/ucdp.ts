import type { Entry } from '../../domain/collection/Entry.ts';
import type { Day } from '../../domain/day/Day.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { boundsOf } from '../../domain/edtf/boundsOf.ts';
import { readDate } from '../dates/readDate.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Cells, Recogniser } from './Recogniser.ts';
import { about, isWholeMonth, monthOf, spanOfDays, yearOf } from './spanOfDays.ts';

/**
 * Events of the Uppsala Conflict Data Program's Georeferenced Event Dataset. The office or the article that it was taken
 * from reports; `side_a` and `side_b` fight, and stay among the properties. Codes as in the UCDP GED Codebook,
 * version 25.1 (Högbladh 2025; checked against others' summaries of it, not the PDF): `date_prec` 1 the day is known, 2 to 5 only that it lies between `date_start` and
 * `date_end`, the earliest and the last possible (2 to 6 days; a week; 8 to 30 days or a month; up to a year).
 * `where_prec` 1 the exact place, 2 within about 25 km of it, 3 a district, 4 a province, 5 a line or a vague area, 6 the
 * country, 7 open sea or air.
 */
export const ucdp: Recogniser = {
  format: 'ucdp',
  attribution: 'Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset',
  mappingOf: (names) =>
    hasColumns(names, ['id', 'date_start', 'date_end', 'where_prec', 'side_a', 'side_b'])
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
  if (earliest === latest) return timeAround(earliest, precision);
  // The midnights that its files write beside the days are nobody's.
  return precision === '4' && isWholeMonth(earliest, latest)
    ? monthOf(earliest)
    : spanOfDays(earliest, latest);
}

/** A day alone is not known to the day where its code says so. */
function timeAround(day: Day, precision: string | null): Edtf | null {
  if (precision === '2' || precision === '3') return about(day);
  if (precision === '4') return monthOf(day);
  return precision === '5' ? yearOf(day) : spanOfDays(day, day);
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
