import type { Entry } from '../../domain/collection/Entry.ts';
import { cellText, hasColumns, mappingByNames } from './columnsOf.ts';
import type { Recogniser } from './Recogniser.ts';
import { about, dayOf, spanOfDays } from './spanOfDays.ts';

/** How closely VIINA knows the place: its street; its town or community; only its rayon or oblast. */
const precisions: Readonly<Record<string, Entry['precision']>> = {
  STREET: 1,
  ADM3: 2,
  ADM2: 3,
  ADM1: 3,
};

/**
 * News reports of Violent Incident Information from News Articles. The news site reports. Codes as in the "Codebook" of
 * VIINA's README (with `event_id_1pd`; it has no version): `date` is that of the report, so the event is dated by it only as an estimate;
 * `GEO_PRECISION` runs from `STREET` to `ADM1`, the oblast, and `ADM2` is the rayon. It does not say what `ADM3` is: taken
 * for near the event, not at it. `location` numbers the places of a
 * report and is no name. What its models make of the text (`t_*`, `a_*`) stays among the properties.
 */
export const viina: Recogniser = {
  format: 'viina',
  attribution:
    'VIINA: Violent Incident Information from News Articles, Yuri M. Zhukov, github.com/zhukovyuri/VIINA',
  mappingOf: (names) =>
    hasColumns(names, ['date', 'GEO_PRECISION']) &&
    ['event_id', 'event_id_1pd'].some((name) => hasColumns(names, [name])) &&
    ['GEO_API', 'geonameid', 'report_id', 'viina_version'].some((name) => hasColumns(names, [name]))
      ? mappingByNames(names, {
          // Of the files with one report of a kind a day, the second.
          id: ['event_id', 'event_id_1pd'],
          date: ['date'],
          title: ['text'],
          speaker: ['source', 'sources'],
          source: ['source', 'sources'],
          link: ['url'],
          place: ['asciiname', 'address'],
          latitude: ['latitude'],
          longitude: ['longitude'],
        })
      : null,
  honourCodes: (entry, cells) => {
    const day = dayOf(entry.aboutTime);
    return {
      ...entry,
      timing: 'event',
      aboutTime: day === null ? entry.aboutTime : about(day),
      saidAt: day === null ? entry.aboutTime : spanOfDays(day, day),
      precision: precisions[cellText(cells, 'GEO_PRECISION')?.toUpperCase() ?? ''] ?? null,
    };
  },
};
