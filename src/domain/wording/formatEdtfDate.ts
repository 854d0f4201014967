import { formatDay, formatDayRange } from '../day/formatDay.ts';
import { partsOfDay } from '../day/partsOfDay.ts';
import type { EdtfDate, EdtfPrecision } from '../edtf/Edtf.ts';
import type { MessageId, Wording } from './Wording.ts';

/** Slavic languages write "August 2024" and "from August 2024" with two forms of the month. */
export type DateCase = 'nominative' | 'genitive';

/** One EDTF date in words, with what is doubtful about it. */
export function formatEdtfDate(date: EdtfDate, wording: Wording, dateCase: DateCase = 'nominative'): string {
  const { formatMessage } = wording;
  const plain = WRITERS[date.precision](date, wording, dateCase);
  const estimated = date.approximate ? formatMessage({ id: 'date.about' }, { date: plain }) : plain;
  return date.uncertain ? formatMessage({ id: 'date.uncertain' }, { date: estimated }) : estimated;
}

type Writer = (date: EdtfDate, wording: Wording, dateCase: DateCase) => string;

const WRITERS: Record<EdtfPrecision, Writer> = {
  day: ({ first }, { locale }) => formatDay(first, locale, 'long'),
  month: writeMonth,
  season: writeSeason,
  year: writeYear,
  decade: writeDecade,
  // Not "the 21st century": that begins with 2001, and `20XX` with 2000.
  century: writeYears,
};

function writeMonth({ first, unspecified }: EdtfDate, wording: Wording, dateCase: DateCase): string {
  const date = formatDay(first, wording.locale, dateCase === 'genitive' ? 'monthGenitive' : 'month');
  return unspecified ? wording.formatMessage({ id: 'date.dayUnknown' }, { date }) : date;
}

/** By the month a season begins in. */
const SEASONS: ReadonlyMap<number, MessageId> = new Map([
  [3, 'date.spring'],
  [6, 'date.summer'],
  [9, 'date.autumn'],
  [12, 'date.winter'],
]);

function writeSeason(date: EdtfDate, wording: Wording, dateCase: DateCase): string {
  const years = writeYears(date, wording);
  const id = SEASONS.get(partsOfDay(date.first).month);
  return id ? wording.formatMessage({ id }, { years, case: dateCase }) : years;
}

function writeYear({ first, unspecified }: EdtfDate, wording: Wording): string {
  const date = formatDay(first, wording.locale, 'year');
  return unspecified ? wording.formatMessage({ id: 'date.monthUnknown' }, { date }) : date;
}

// "The 40s" of a year before 1 would count the wrong way.
function writeDecade(date: EdtfDate, wording: Wording, dateCase: DateCase): string {
  if (partsOfDay(date.first).year <= 0) return writeYears(date, wording);
  const year = formatDay(date.first, wording.locale, 'year');
  return wording.formatMessage({ id: 'date.decade' }, { year, case: dateCase });
}

function writeYears({ first, last }: EdtfDate, { locale }: Wording): string {
  return formatDayRange(first, last, locale, 'year');
}
