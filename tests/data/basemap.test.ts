import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bbox, distance } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { describe, expect, it } from 'vitest';

interface Names {
  name_en: string;
  name_uk?: string;
  name_ru?: string;
}

interface Town extends Names {
  id: string;
  country: 'UA' | 'RU';
  population: number;
}

const onThePage = [
  'border',
  'oblast-lines',
  'oblast-labels',
  'towns',
  'rivers',
  'world',
  'world-lines',
  'country-labels',
];
const all = [...onThePage, 'countries'];

const frame = { west: 33, south: 49.5, east: 38, north: 52.5 };
const sudzha = [35.27, 51.19];
const belgorod = [36.59, 50.6];
const sumy = [34.8, 50.91];
const simferopol = [34.1, 44.95];

const bytesOf = (name: string) =>
  readFileSync(new URL(`../../data/basemap/${name}.geojson`, import.meta.url));

const gzippedBytesOf = (name: string) => gzipSync(bytesOf(name)).length;

function read<G extends Geometry, P>(name: string): FeatureCollection<G, P> {
  return JSON.parse(bytesOf(name).toString()) as FeatureCollection<G, P>;
}

const border = read<LineString, { countries: string[] }>('border');
const countries = read<Polygon, { country: string }>('countries');
const oblastLabels = read<Point, Names>('oblast-labels');
const countryLabels = read<Point, Names & { atlas: string }>('country-labels');
const towns = read<Point, Town>('towns');
const rivers = read<LineString, Names>('rivers');
const world = read<MultiPolygon, { name: string }>('world');
const worldLines = read<MultiLineString, { source: string }>('world-lines');

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Even-odd rule over every ring, holes included. */
function isIn(position: Position, geometry: Polygon | MultiPolygon) {
  const edges = polygonsOf(geometry)
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  const crossed = edges.filter(([start, end]) => passesEastOf(position, start, end));
  return crossed.length % 2 === 1;
}

function passesEastOf(position: Position, start: Position, end: Position) {
  const [longitude = 0, latitude = 0] = position;
  const [startLongitude = 0, startLatitude = 0] = start;
  const [endLongitude = 0, endLatitude = 0] = end;
  if (startLatitude > latitude === endLatitude > latitude) return false;
  const share = (latitude - startLatitude) / (endLatitude - startLatitude);
  return startLongitude + share * (endLongitude - startLongitude) > longitude;
}

const countriesAt = (position: Position) =>
  countries.features
    .filter(({ geometry }) => isIn(position, geometry))
    .map(({ properties }) => properties.country);

const worldCountriesAt = (position: Position) =>
  world.features.filter(({ geometry }) => isIn(position, geometry)).map(({ properties }) => properties.name);

const cyrillicNamesOf = ({ name_uk, name_ru }: Names) =>
  [name_uk, name_ru].filter((name) => name !== undefined);

const namesOf = (features: Feature<Geometry, Names>[]) =>
  features.map(({ properties }) => properties.name_en);

describe('the border', () => {
  it('passes eight to ten kilometres from Sudzha', () => {
    const distancesKm = border.features
      .flatMap(({ geometry }) => geometry.coordinates)
      .map((position) => distance(position, sudzha));
    expect(Math.min(...distancesKm)).toBeGreaterThan(8);
    expect(Math.min(...distancesKm)).toBeLessThan(10);
  });

  it('leaves Sudzha and Belgorod in Russia and Sumy in Ukraine', () => {
    expect(countriesAt(sudzha)).toEqual(['RU']);
    expect(countriesAt(belgorod)).toEqual(['RU']);
    expect(countriesAt(sumy)).toEqual(['UA']);
  });

  it('runs through the frame in one line, from its western to its eastern edge', () => {
    expect(border.features).toHaveLength(1);
    const line = border.features[0]?.geometry.coordinates ?? [];
    expect([line[0]?.[0], line.at(-1)?.[0]]).toEqual([frame.west, frame.east]);
  });

  it('goes on outside the frame from the very points where it leaves it', () => {
    const ends = border.features.flatMap(({ geometry: { coordinates } }) => [
      coordinates[0],
      coordinates.at(-1),
    ]);
    const endsOutside = worldLines.features
      .filter(({ properties }) => properties.source === 'OpenStreetMap')
      .flatMap(({ geometry }) => geometry.coordinates)
      .flatMap((line) => [line[0], line.at(-1)]);
    expect(endsOutside).toEqual(expect.arrayContaining(ends));
  });
});

describe('the two countries of the frame', () => {
  it('cover it without a gap and without crossing its edges', () => {
    expect(bbox(countries)).toEqual([frame.west, frame.south, frame.east, frame.north]);
    const grid = [33.1, 34.3, 35.5, 36.7, 37.9].flatMap((longitude) =>
      [49.6, 50.35, 51, 51.7, 52.4].map((latitude) => [longitude, latitude]),
    );
    for (const position of grid) expect(countriesAt(position)).toHaveLength(1);
  });
});

describe('the world', () => {
  it('draws Crimea in Ukraine and not in Russia', () => {
    expect(worldCountriesAt(simferopol)).toEqual(['Ukraine']);
  });

  it('tells the land from the Black Sea', () => {
    expect(worldCountriesAt([32, 43.5])).toEqual([]);
    expect(worldCountriesAt([37.6, 55.75])).toEqual(['Russia']);
    expect(worldCountriesAt([27.56, 53.9])).toEqual(['Belarus']);
  });

  it('names every country once', () => {
    const names = world.features.map(({ properties }) => properties.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Ukraine');
  });

  it('has no border line inside the frame, where the precise one is drawn', () => {
    const inside = worldLines.features
      .flatMap(({ geometry }) => geometry.coordinates.flat())
      .filter(
        ([longitude = 0, latitude = 0]) =>
          longitude > frame.west &&
          longitude < frame.east &&
          latitude > frame.south &&
          latitude < frame.north,
      );
    expect(inside).toEqual([]);
  });
});

describe('the countries’ names', () => {
  it('stand each in its own country, three languages long', () => {
    for (const { properties, geometry } of countryLabels.features) {
      expect(worldCountriesAt(geometry.coordinates)).toEqual([properties.atlas]);
      expect(cyrillicNamesOf(properties)).toHaveLength(2);
    }
    expect(namesOf(countryLabels.features)).toEqual(expect.arrayContaining(['Belarus', 'Russia', 'Ukraine']));
  });
});

describe('the towns', () => {
  it('have a Latin name each, without apostrophes or diacritics', () => {
    for (const { properties } of towns.features) {
      expect(properties.name_en).toMatch(/^[A-Z][A-Za-z -]+$/);
    }
  });

  it('have at least one Cyrillic name each, in letters of its own language', () => {
    for (const { properties } of towns.features) {
      expect(cyrillicNamesOf(properties)).not.toEqual([]);
      expect(properties.name_uk ?? 'Є').toMatch(/^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ’ -]+$/);
      expect(properties.name_ru ?? 'Я').toMatch(/^[А-Яа-яЁё -]+$/);
    }
  });

  it('lie in the country they are said to lie in', () => {
    for (const { properties, geometry } of towns.features) {
      expect([properties.id, ...countriesAt(geometry.coordinates)]).toEqual([
        properties.id,
        properties.country,
      ]);
    }
  });

  it('have an id of their own and come largest first', () => {
    const ids = towns.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    const populations = towns.features.map(({ properties }) => properties.population);
    expect(populations).toEqual(populations.toSorted((first, second) => second - first));
    expect(populations.at(-1)).toBeGreaterThan(0);
  });

  it('include the small ones near the fighting under their usual names', () => {
    const near = ['Korenevo', 'Rylsk', 'Lgov', 'Glushkovo', 'Bolshoye Soldatskoye', 'Yunakivka'];
    expect(namesOf(towns.features)).toEqual(expect.arrayContaining(near));
  });

  it('leave to the dataset the places that it draws itself', () => {
    for (const name of ['Sudzha', 'Goncharovka', 'Belgorod']) {
      expect(namesOf(towns.features)).not.toContain(name);
    }
  });
});

describe('the rivers and the oblasts', () => {
  it('are named in three languages', () => {
    for (const { properties } of [...rivers.features, ...oblastLabels.features]) {
      expect(cyrillicNamesOf(properties)).toHaveLength(2);
    }
    expect(namesOf(rivers.features)).toEqual(expect.arrayContaining(['Seym', 'Siverskyi Donets']));
  });

  it('have the label of an oblast in the oblast’s country', () => {
    const countryOf = new Map(
      oblastLabels.features.map(({ properties, geometry }) => [
        properties.name_en,
        countriesAt(geometry.coordinates).join(),
      ]),
    );
    expect(Object.fromEntries(countryOf)).toEqual({
      'Belgorod Oblast': 'RU',
      'Bryansk Oblast': 'RU',
      'Chernihiv Oblast': 'UA',
      'Kharkiv Oblast': 'UA',
      'Kursk Oblast': 'RU',
      'Oryol Oblast': 'RU',
      'Poltava Oblast': 'UA',
      'Sumy Oblast': 'UA',
    });
  });
});

describe('every file', () => {
  it.each(all.filter((name) => !/^(world|country-)/.test(name)))('%s stays inside the frame', (name) => {
    const [west, south, east, north] = bbox(read(name));
    expect(west).toBeGreaterThanOrEqual(frame.west);
    expect(south).toBeGreaterThanOrEqual(frame.south);
    expect(east).toBeLessThanOrEqual(frame.east);
    expect(north).toBeLessThanOrEqual(frame.north);
  });

  it.each(['world', 'world-lines', 'country-labels'])('%s stays on the globe', (name) => {
    const [west, south, east, north] = bbox(read(name));
    expect(Math.min(west + 180, south + 90, 180 - east, 90 - north)).toBeGreaterThanOrEqual(0);
  });

  it('weighs little: 150 kB gzipped for all that the page loads, 60 kB for the world', () => {
    const total = onThePage.map(gzippedBytesOf).reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeLessThan(150_000);
    expect(gzippedBytesOf('world')).toBeLessThan(60_000);
  });
});
