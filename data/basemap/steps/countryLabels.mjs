import { toCollection, toPoint } from './geojson.mjs';
import { readTable } from './table.mjs';

/** Names and places of our own table; each must be of a country that the world has, by the atlas's name for it. */
export function buildCountryLabels(world) {
  const known = new Set(world.features.map(({ properties }) => properties.name));
  return toCollection(
    readTable('country-names.tsv').map(({ atlas, longitude, latitude, name_en, name_uk, name_ru }) => {
      if (!known.has(atlas)) throw new Error(`${atlas}: not in the atlas`);
      return toPoint([Number(longitude), Number(latitude)], { atlas, name_en, name_uk, name_ru });
    }),
  );
}
