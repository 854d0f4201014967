import { frame, toBboxOption, ukraineAndNeighbours } from './frame.mjs';
import { runMapshaper } from './mapshaper.mjs';
import { toCollection } from './geojson.mjs';
import { readTimezones } from './timezones.mjs';

const insideToleranceM = 11; // below one pixel at zoom 13, and it takes two thirds of the vertices away
const outsideToleranceM = 250; // the border outside the frame is seen at low zooms only

// OpenStreetMap gives Crimea a zone of its own; it is Ukraine's.
const ukrainianZones = new Set(['Europe/Kyiv', 'Europe/Simferopol']);
const otherZones = new Map([
  ['Europe/Minsk', 'BY'],
  ['Europe/Warsaw', 'PL'],
  ['Europe/Bratislava', 'SK'],
  ['Europe/Budapest', 'HU'],
  ['Europe/Bucharest', 'RO'],
  ['Europe/Chisinau', 'MD'],
  ['Europe/Moscow', 'RU'],
  ['Europe/Volgograd', 'RU'],
]);

const toCountry = (zone) => (ukrainianZones.has(zone) ? 'UA' : otherZones.get(zone));

/** Ukraine and Russia inside the frame, sharing one border; the polygons end at the frame. */
export async function buildCountries() {
  const zones = readTimezones(frame, toCountry);
  return runMapshaper({ zones: toCollection(zones) }, [
    '-i zones.json snap',
    `-clip ${toBboxOption(frame)}`,
    '-dissolve2 country',
    `-simplify dp interval=${insideToleranceM}`,
    '-sort country descending',
    '-filter-fields country',
  ]);
}

/** The line between the two countries inside the frame. */
export async function buildBorder(countries) {
  return runMapshaper({ countries }, [
    '-i countries.json',
    '-innerlines',
    "-each \"this.properties = {countries: ['RU', 'UA']}\"",
  ]);
}

/**
 * The line between the two countries outside the frame, coarser. It is cut at the frame before it is
 * simplified, so that it starts where the line of the frame ends.
 */
export async function buildBorderOutsideFrame() {
  const zones = readTimezones(ukraineAndNeighbours, toCountry);
  return runMapshaper({ zones: toCollection(zones) }, [
    '-i zones.json snap',
    `-clip ${toBboxOption(ukraineAndNeighbours)}`,
    '-dissolve2 country',
    `-innerlines where="A.country + B.country === 'RUUA' || A.country + B.country === 'UARU'"`,
    `-erase ${toBboxOption(frame)}`,
    `-simplify dp interval=${outsideToleranceM}`,
  ]);
}
