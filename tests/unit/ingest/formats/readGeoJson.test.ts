import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { isGeoJson, readGeoJson } from '../../../../src/ingest/formats/readGeoJson.ts';

const point = { type: 'Point', coordinates: [35.27, 51.19] };
const feature = (more: object = {}) => ({ type: 'Feature', geometry: point, properties: {}, ...more });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

const read = (json: Readonly<Record<string, unknown>>) => {
  const findings: Findings = { problems: [], repairs: [] };
  const features = readGeoJson(json, 'a.geojson', findings);
  const listed = (list: Findings['problems']) => list.map(({ path, message }) => `${path}: ${message}`);
  return { features, problems: listed(findings.problems), repairs: listed(findings.repairs) };
};

describe(readGeoJson, () => {
  it('takes a collection, a feature and a bare geometry, each with its place in the file', () => {
    expect(read(collection(feature({ id: 'a' }), feature({ id: 7 }))).features).toEqual([
      { path: 'features[0]', id: 'a', geometry: point, properties: {}, time: undefined },
      { path: 'features[1]', id: 7, geometry: point, properties: {}, time: undefined },
    ]);
    expect(read(feature()).features.map(({ path }) => path)).toEqual(['feature']);
    expect(read(point).features).toMatchObject([{ path: 'geometry', geometry: point }]);
  });

  it('takes null for geometry and properties, as RFC 7946 allows', () => {
    expect(read(feature({ geometry: null, properties: null }))).toMatchObject({
      features: [{ geometry: null, properties: {} }],
      problems: [],
      repairs: [],
    });
  });

  it('takes the time and, where there is no geometry, the place of JSON-FG', () => {
    const time = { date: '2025-03-14' };
    const here = { geometry: null, place: point };
    expect(read(feature({ time, ...here })).features).toMatchObject([{ time, geometry: point }]);
    for (const coordRefSys of ['[OGC:CRS84]', { type: 'Reference', href: '[OGC:CRS84]' }]) {
      expect(read(feature({ ...here, coordRefSys })).features).toMatchObject([{ geometry: point }]);
    }
    const within = { geometry: null, place: { ...point, coordRefSys: '[EPSG:3857]' } };
    expect(read(feature({ ...within, coordRefSys: '[OGC:CRS84]' })).features).toMatchObject([
      { geometry: null },
    ]);
    const elsewhere = { ...here, coordRefSys: 'http://www.opengis.net/def/crs/EPSG/0/4326' };
    expect(read(feature(elsewhere))).toMatchObject({
      features: [{ geometry: null }],
      repairs: [expect.stringMatching(/^feature\.place: is in another coordinate system/)],
    });
    expect(
      read({ ...collection(feature(here)), coordRefSys: 'http://www.opengis.net/def/crs/OGC/0/CRS84' }),
    ).toMatchObject({
      features: [{ geometry: point }],
    });
  });

  it.each([
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'urn:ogc:def:crs:OGC::CRS84',
    'urn:ogc:def:crs:EPSG::4326',
    'EPSG:4326',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  ])('takes the coordinate system %s for what all others have too', (name) => {
    expect(read({ ...collection(feature()), ...crs(name) })).toMatchObject({ features: [{}], problems: [] });
  });

  it.each(['EPSG:3857', 'urn:ogc:def:crs:EPSG::28406', 'EPSG:43260'])(
    'refuses the coordinate system %s',
    (name) => {
      const { features, problems } = read({ ...collection(feature()), ...crs(name) });
      expect(features).toEqual([]);
      expect(problems).toEqual([
        expect.stringContaining(`crs: is "${name}"; only longitudes and latitudes of WGS 84`),
      ]);
    },
  );

  it.each<[string, unknown, string]>([
    ['null', null, 'features[1]: must be a feature'],
    ['a list', [], 'features[1]: must be a feature'],
    ['a text', 'Feature', 'features[1]: must be a feature'],
    ['an empty object', {}, 'features[1].type: is no text, not "Feature"'],
    [
      'a feature without a type',
      { geometry: point, properties: {} },
      'features[1].type: is no text, not "Feature"',
    ],
    [
      'a type in small letters',
      feature({ type: 'feature' }),
      'features[1].type: is "feature", not "Feature"',
    ],
    ['a geometry', point, 'features[1].type: is "Point", not "Feature"'],
    ['a collection', collection(), 'features[1].type: is "FeatureCollection", not "Feature"'],
    [
      'properties that are a list',
      feature({ properties: [1] }),
      'features[1].properties: must be an object or null',
    ],
    [
      'properties that are a text',
      feature({ properties: 'a' }),
      'features[1].properties: must be an object or null',
    ],
    [
      'properties that are false',
      feature({ properties: false }),
      'features[1].properties: must be an object or null',
    ],
  ])('leaves out %s by name and keeps the rest', (_, bad, problem) => {
    const { features, problems } = read(collection(feature(), bad, feature()));
    expect(features.map(({ path }) => path)).toEqual(['features[0]', 'features[2]']);
    expect(problems).toEqual([problem]);
  });

  it.each<[string, object, string]>([
    ['features that are missing', {}, 'features: must be a list'],
    ['features that are an object', { features: { 0: feature() } }, 'features: must be a list'],
    ['features that are null', { features: null }, 'features: must be a list'],
    ['a misspelt member', { feature: [feature()] }, 'features: must be a list'],
    ['no features', { features: [] }, 'features: is empty'],
  ])('refuses a collection with %s', (_, members, problem) => {
    expect(read({ type: 'FeatureCollection', ...members })).toMatchObject({
      features: [],
      problems: [problem],
    });
  });

  it.each<[string, object, string]>([
    [
      'no properties',
      { type: 'Feature', geometry: point },
      'feature.properties: is not there: taken as null',
    ],
    ['no geometry', { type: 'Feature', properties: {} }, 'feature.geometry: is not there: taken as null'],
    ['an id that is an object', feature({ id: {} }), 'feature.id: is neither a text nor a number: left out'],
    ['an id that is true', feature({ id: true }), 'feature.id: is neither a text nor a number: left out'],
  ])('takes a feature with %s and says so', (_, json, repair) => {
    expect(read({ ...json })).toMatchObject({ features: [{}], problems: [], repairs: [repair] });
  });

  it('sees by its type alone whether something is GeoJSON', () => {
    expect([feature(), collection(), point, { type: 'GeometryCollection' }].every(isGeoJson)).toBe(true);
    expect([null, [], 'Point', {}, { type: 'Topology' }, { type: 'toString' }].some(isGeoJson)).toBe(false);
  });
});
