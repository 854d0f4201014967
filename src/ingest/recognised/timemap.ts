import { isLink, linksOf } from '../entries/linksOf.ts';
import { isRecord } from '../isRecord.ts';
import { hasColumns, mappingByNames } from './columnsOf.ts';
import type { Cells, Recogniser } from './Recogniser.ts';

const NUMBERED = /^(?:association|source|filter)s?_?\d+$/;
const LISTS = ['associations', 'sources', 'filters'];

/**
 * Events of TimeMap, as Forensic Architecture and Bellingcat publish them: the names are those of its event schema
 * (`src/reducers/validate/eventSchema.js`), or of what Bellingcat's map exports. Its dates
 * begin with the month unless who runs it says otherwise (`DATE_FMT` in `src/common/utilities.js`). Nobody is named who says so; what is
 * a web address among the sources becomes a link, the sources' own ids stay among the properties.
 */
export const timemap: Recogniser = {
  format: 'timemap',
  attribution: '',
  dateOrder: 'month-first',
  mappingOf: (names) =>
    hasColumns(names, ['description', 'date', 'latitude', 'longitude']) &&
    (LISTS.filter((name) => names.has(name)).length > 1 || [...names].some((name) => NUMBERED.test(name)))
      ? mappingByNames(names, {
          id: ['id'],
          date: ['date'],
          title: ['description'],
          place: ['location', 'place_desc'],
          latitude: ['latitude'],
          longitude: ['longitude'],
        })
      : null,
  honourCodes: (entry, cells) => ({ ...entry, links: [...new Set([...entry.links, ...linksIn(cells)])] }),
};

function linksIn(cells: Cells): readonly string[] {
  return Object.entries(cells)
    .filter(([name]) => name === 'sources' || (NUMBERED.test(name) && name.startsWith('source')))
    .flatMap(([, value]) => (Array.isArray(value) ? value.flatMap(linksOfSource) : (linksOf(value) ?? [])));
}

/** A source is its address, its id, or an object with the addresses of its pictures and of itself. */
function linksOfSource(source: unknown): readonly string[] {
  const { url, path, paths } = isRecord(source) ? source : { url: source, path: null, paths: null };
  const all: readonly unknown[] = [url, path, ...(Array.isArray(paths) ? paths : [])];
  return all.filter((link): link is string => typeof link === 'string' && isLink(link));
}
