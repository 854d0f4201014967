import { formatDay, formatDayRange } from '../day/formatDay.ts';
import { partsOfDay } from '../day/partsOfDay.ts';
import type { EdtfDate, EdtfPrecision } from './Edtf.ts';
import { edtfWords } from './edtfWords.ts';

/** One EDTF date in words, with what is doubtful about it. */
export function formatEdtfDate(date: EdtfDate, locale: string): string {
  const plain = WRITERS[date.precision](date, locale);
  const estimated = date.approximate ? edtfWords.about(plain) : plain;
  return date.uncertain ? edtfWords.uncertain(estimated) : estimated;
}

type Writer = (date: EdtfDate, locale: string) => string;

const WRITERS: Record<EdtfPrecision, Writer> = {
  day: ({ first }, locale) => formatDay(first, locale, 'long'),
  month: writeMonth,
  season: writeSeason,
  year: writeYear,
  decade: writeDecade,
  // Not "the 21st century": that begins with 2001, and `20XX` with 2000.
  century: writeYears,
};

function writeMonth({ first, unspecified }: EdtfDate, locale: string): string {
  const month = formatDay(first, locale, 'month');
  return unspecified ? edtfWords.dayUnknown(month) : month;
}

function writeSeason(date: EdtfDate, locale: string): string {
  const years = writeYears(date, locale);
  return edtfWords.seasons.get(partsOfDay(date.first).month)?.(years) ?? years;
}

function writeYear({ first, unspecified }: EdtfDate, locale: string): string {
  const year = formatDay(first, locale, 'year');
  return unspecified ? edtfWords.monthUnknown(year) : year;
}

// "The 40s" of a year before 1 would count the wrong way.
function writeDecade(date: EdtfDate, locale: string): string {
  const isCountedUp = partsOfDay(date.first).year > 0;
  return isCountedUp ? edtfWords.decade(formatDay(date.first, locale, 'year')) : writeYears(date, locale);
}

function writeYears({ first, last }: EdtfDate, locale: string): string {
  return formatDayRange(first, last, locale, 'year');
}
