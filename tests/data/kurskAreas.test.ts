import { readFileSync } from 'node:fs';
import { area as areaOf, booleanPointInPolygon, intersect, kinks } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

type Ground = Feature<Polygon | MultiPolygon>;

interface Strip {
  readonly id: string;
  readonly basis: string;
  readonly areaKm2: number;
}

const { features: strips } = read('kursk-2025-03/areas.json') as FeatureCollection<Polygon, Strip>;
const { features: places } = read('kursk-2025-03/places.json') as FeatureCollection<Point, { id: string }>;
const { features: countries } = read('basemap/countries.geojson') as FeatureCollection<
  Polygon | MultiPolygon,
  { country: string }
>;
const { features: borders } = read('basemap/border.geojson') as FeatureCollection<LineString>;

const countryOf = (country: string): Ground => {
  const found = countries.find(({ properties }) => properties.country === country);
  if (!found) throw new Error(`countries.geojson has no ${country}`);
  return found;
};
const stripOf = (id: string) => {
  const found = strips.find(({ properties }) => properties.id === id);
  if (!found) throw new Error(`areas.json has no ${id}`);
  return found;
};
const km2 = (ground: Ground | null) => (ground ? areaOf(ground) / 1e6 : 0);
const shared = (one: Ground, other: Ground) =>
  km2(intersect({ type: 'FeatureCollection', features: [one, other] }));

const schematic = strips.filter(({ properties }) => properties.basis === 'schematic');

describe.each(schematic.map((strip) => [strip.properties.id, strip] as const))('the area %s', (_, strip) => {
  const { areaKm2 } = strip.properties;

  it('has the size that was stated', () => {
    expect(Math.abs(km2(strip) / areaKm2 - 1)).toBeLessThan(0.001);
  });

  it('is one piece whose outline does not cross itself', () => {
    expect(strip.geometry.coordinates).toHaveLength(1);
    expect(kinks(strip).features).toEqual([]);
  });

  it('lies in Russia, and in Ukraine with no more than rounding', () => {
    expect(shared(strip, countryOf('RU')) / km2(strip)).toBeGreaterThanOrEqual(0.999);
    expect(shared(strip, countryOf('UA')) / km2(strip)).toBeLessThan(0.001);
  });

  it('hugs the border: it shares a stretch of it, bend by bend', () => {
    const onBorder = new Set(borders.flatMap(({ geometry }) => geometry.coordinates).map(String));
    const [outline = []] = strip.geometry.coordinates;
    expect(outline.filter((position) => onBorder.has(String(position))).length).toBeGreaterThan(100);
  });
});

describe('Sudzha', () => {
  const sudzha = places.find(({ properties }) => properties.id === 'sudzha')?.geometry.coordinates ?? [];

  it('lies inside the largest area, for it was held, and outside the last, for it is said to be retaken', () => {
    expect(booleanPointInPolygon(sudzha, stripOf('schematic-1300'))).toBe(true);
    expect(booleanPointInPolygon(sudzha, stripOf('schematic-under-200'))).toBe(false);
  });
});
