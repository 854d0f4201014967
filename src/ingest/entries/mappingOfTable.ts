import { type ColumnMapping, columnRoles } from '../../domain/opening/ColumnMapping.ts';
import { guessColumns } from './guessColumns.ts';
import { plainName } from './plainName.ts';

/** Names of a single column for the whole position, the likelier first. */
const positionNames = [
  'coordinates',
  'coords',
  'lat_lon',
  'latlon',
  'lat_lng',
  'latlng',
  'lat_long',
  'latlong',
  'geometry',
  'wkt',
  'geojson',
  'geom',
  'the_geom',
  'gps',
  'geolocation',
  'position',
  'координати',
  'координаты',
];

/**
 * Which column of a table is what: as the reader said, as far as there are such columns, or else guessed. One column
 * in both roles holds the whole position.
 */
export function mappingOfTable(names: readonly string[], said: ColumnMapping | undefined): ColumnMapping {
  if (said) {
    const known = columnRoles.filter((role) => said[role] !== undefined && names.includes(said[role]));
    return Object.fromEntries(known.map((role) => [role, said[role]]));
  }
  const guess = guessColumns(names);
  if (guess.latitude !== undefined && guess.longitude !== undefined) return guess;
  const whole = positionNames.flatMap((plain) => names.find((name) => plainName(name) === plain) ?? []).at(0);
  return whole === undefined ? guess : { ...guess, latitude: whole, longitude: whole };
}

/** What features' properties probably are. Theirs is a shape of their own: none is guessed to say where they lie. */
export function mappingOfFeatures(names: readonly string[]): ColumnMapping {
  const { latitude: _latitude, longitude: _longitude, ...rest } = guessColumns(names);
  return rest;
}

/** Whether a mapping finds something to show: a position, or words. */
export function findsSomething({ latitude, longitude, title, quote, place }: ColumnMapping): boolean {
  return (latitude !== undefined && longitude !== undefined) || (title ?? quote ?? place) !== undefined;
}
