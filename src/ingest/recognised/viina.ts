import type { Entry } from '../../domain/collection/Entry.ts';
import type { Edtf } from '../../domain/edtf/Edtf.ts';
import { parseEdtf } from '../../domain/edtf/parseEdtf.ts';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Recogniser } from './Recogniser.ts';
import { dayOf } from './spanOfDays.ts';

/** How closely VIINA knows the place: its street; its community; only its district or province. */
const precisions: Readonly<Record<string, Entry['precision']>> = {
  STREET: 1,
  ADM3: 2,
  ADM2: 3,
  ADM1: 3,
};

/**
 * News reports of Violent Incident Information from News Articles. The news site reports. Codes as in the codebook of
 * VIINA's README: `date` is that of the report, so the event is dated by it only as an estimate; `GEO_PRECISION` runs
 * from `STREET` to `ADM1`, the province. What its models make of the text (`t_*`, `a_*`) stays among the properties.
 */
export const viina: Recogniser = {
  format: 'viina',
  attribution:
    'VIINA: Violent Incident Information from News Articles, Yuri M. Zhukov, github.com/zhukovyuri/VIINA',
  mappingOf: (names) =>
    hasColumns(names, ['date', 'latitude', 'longitude', 'GEO_PRECISION']) &&
    ['event_id', 'event_id_1pd'].some((name) => names.has(name)) &&
    ['GEO_API', 'geonameid', 'report_id', 'viina_version'].some((name) => names.has(name))
      ? mappingByNames(names, {
          // Of the files with one report of a kind a day, the second.
          id: ['event_id', 'event_id_1pd'],
          date: ['date'],
          title: ['text'],
          speaker: ['source'],
          source: ['source'],
          link: ['url'],
          place: ['asciiname', 'address'],
          latitude: ['latitude'],
          longitude: ['longitude'],
        })
      : null,
  honourCodes: (entry, cells) => ({
    ...entry,
    timing: 'event',
    aboutTime: estimated(entry.aboutTime),
    saidAt: entry.aboutTime,
    precision: precisions[cellText(cells, 'GEO_PRECISION')?.toUpperCase() ?? ''] ?? null,
  }),
};

function estimated(date: Edtf | null): Edtf | null {
  const day = dayOf(date);
  if (day === null) return date;
  const estimate = parseEdtf(`${formatIsoDay(day)}~`);
  return estimate.ok ? estimate.value : date;
}
