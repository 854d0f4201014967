import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { BasemapUrls } from '../../src/map/MapView.ts';

/** The address of GeoJSON in memory. */
export function toUrl(...features: Feature[]): string {
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return URL.createObjectURL(new Blob([JSON.stringify(collection)], { type: 'application/json' }));
}

function feature(geometry: Geometry, properties: Feature['properties'] = {}): Feature {
  return { type: 'Feature', geometry, properties };
}

function town(id: number, name: string, population: number, longitude: number, latitude: number): Feature {
  return feature(
    { type: 'Point', coordinates: [longitude, latitude] },
    {
      id,
      country: 'RU',
      population,
      name_en: name,
      name_uk: `${name} українською`,
      name_ru: `${name} по-русски`,
    },
  );
}

/** A basemap of a handful of real lines and towns, served from memory. */
export function fixtureBasemap(): BasemapUrls {
  return {
    world: toUrl(
      feature(
        {
          type: 'Polygon',
          coordinates: [
            [
              [20, 40],
              [60, 40],
              [60, 60],
              [20, 60],
              [20, 40],
            ],
          ],
        },
        { name: 'Russia' },
      ),
    ),
    worldLines: toUrl(),
    border: toUrl(
      feature({
        type: 'LineString',
        coordinates: [
          [34.1, 51.7],
          [34.8, 51.2],
          [35.1, 51.2],
          [35.3, 51.05],
          [35.6, 50.4],
          [36.6, 50.2],
          [38, 49.9],
        ],
      }),
    ),
    countryLabels: toUrl(
      feature(
        { type: 'Point', coordinates: [39.2, 52.9] },
        { name_en: 'Russia', name_uk: 'Росія', name_ru: 'Россия' },
      ),
    ),
    oblastLines: toUrl(
      feature({
        type: 'LineString',
        coordinates: [
          [35.4, 50.9],
          [36.5, 51.1],
          [38, 51.4],
        ],
      }),
    ),
    oblastLabels: toUrl(
      feature(
        { type: 'Point', coordinates: [36.5, 51.6] },
        { name_en: 'Kursk Oblast', name_uk: 'Курська', name_ru: 'Курская' },
      ),
    ),
    rivers: toUrl(
      feature(
        {
          type: 'LineString',
          coordinates: [
            [34, 51.4],
            [35, 51.5],
            [36, 51.7],
          ],
        },
        { name_en: 'Seym' },
      ),
    ),
    towns: toUrl(
      town(1, 'Kursk', 440_000, 36.19, 51.73),
      town(2, 'Lgov', 20_000, 35.26, 51.69),
      town(3, 'Sumy', 260_000, 34.8, 50.91),
    ),
  };
}
