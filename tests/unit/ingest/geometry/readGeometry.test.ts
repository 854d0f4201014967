import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { readGeometry } from '../../../../src/ingest/geometry/readGeometry.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';

const sudzha = [35.27, 51.19];
const belgorod = [36.59, 50.6];
const square = boxAround(35, 51, 35.1, 51.1);
const hole = boxAround(35.02, 51.02, 35.05, 51.05);
const of = (type: unknown, coordinates: unknown) => ({ type, coordinates });
const collection = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });

const read = (geometry: unknown) => {
  const findings: Findings = { problems: [], repairs: [] };
  const listed = (list: Findings['problems']) => list.map(({ path, message }) => `${path}: ${message}`);
  const value = readGeometry(geometry, { file: 'a.geojson', path: 'geometry', findings });
  return { value, problems: listed(findings.problems), repairs: listed(findings.repairs) };
};

describe(readGeometry, () => {
  it.each([
    of('Point', sudzha),
    of('MultiPoint', [sudzha, belgorod]),
    of('LineString', [sudzha, belgorod]),
    of('MultiLineString', [
      [sudzha, belgorod],
      [belgorod, sudzha],
    ]),
    of('Polygon', [square]),
    of('Polygon', [square, hole]),
    of('MultiPolygon', [[square], [boxAround(36, 50, 36.1, 50.1)]]),
    of('Point', [180, -90]),
    of('Point', [-180, 90]),
    of('Point', [0, 0]),
    of('MultiPoint', [sudzha]),
  ])('takes %j as it is', (geometry) => {
    expect(read(geometry)).toEqual({ value: geometry, problems: [], repairs: [] });
  });

  it('takes a ring in either winding', () => {
    const clockwise = of('Polygon', [square.toReversed()]);
    expect(read(clockwise)).toEqual({ value: clockwise, problems: [], repairs: [] });
  });

  it.each([null, undefined])('takes %s for no position, without a word', (geometry) => {
    expect(read(geometry)).toEqual({ value: null, problems: [], repairs: [] });
  });

  it('leaves out what a geometry says besides, such as its own bounds', () => {
    const geometry = { ...of('Point', sudzha), bbox: [0, 0, 1, 1], note: 'x' };
    expect(read(geometry).value).toEqual(of('Point', sudzha));
  });

  const unclosed = square.slice(0, -1);
  const heights = 'has heights, which are left out';
  const antimeridian = /seems to cross the antimeridian/;
  it.each<[string, unknown, unknown, string, string | RegExp]>([
    ['an open ring', of('Polygon', [unclosed]), of('Polygon', [square]), 'coordinates[0]', 'was not closed'],
    [
      'an open hole',
      of('Polygon', [square, hole.slice(0, -1)]),
      of('Polygon', [square, hole]),
      'coordinates[1]',
      'was not closed',
    ],
    ['a height', of('Point', [...sudzha, 120]), of('Point', sudzha), 'coordinates', heights],
    ['a null height', of('Point', [...sudzha, null]), of('Point', sudzha), 'coordinates', heights],
    ['height and measure', of('Point', [...sudzha, 120, 7]), of('Point', sudzha), 'coordinates', heights],
    [
      'heights of a line',
      of('LineString', [[...sudzha, 1], belgorod]),
      of('LineString', [sudzha, belgorod]),
      'coordinates',
      heights,
    ],
    [
      'heights of a ring',
      of('MultiPolygon', [[square.map((at) => [...at, 0])]]),
      of('MultiPolygon', [[square]]),
      'coordinates[0][0]',
      heights,
    ],
    ['an empty point', of('Point', []), null, '', /no coordinates/],
    ['an empty polygon', of('Polygon', []), null, '', /no coordinates/],
    ['an empty multipolygon', of('MultiPolygon', []), null, '', /no coordinates/],
    ['an empty collection', collection(), null, '', /no geometries/],
    ['a collection of one', collection(of('Point', sudzha)), of('Point', sudzha), '', /taken as that one/],
    [
      'a line over the antimeridian',
      of('LineString', [
        [179, 65],
        [-179, 65],
      ]),
      of('LineString', [
        [179, 65],
        [-179, 65],
      ]),
      'coordinates',
      antimeridian,
    ],
    [
      'a ring over the antimeridian',
      of('Polygon', [boxAround(179, 65, -179, 66)]),
      of('Polygon', [boxAround(179, 65, -179, 66)]),
      'coordinates[0]',
      antimeridian,
    ],
  ])('takes %s and says so', (_, geometry, value, path, repair) => {
    const result = read(geometry);
    expect(result).toMatchObject({ value, problems: [] });
    expect(result.repairs).toHaveLength(1);
    const [said = ''] = result.repairs;
    expect(said.startsWith(`geometry${path === '' ? '' : `.${path}`}: `)).toBe(true);
    expect(said).toMatch(repair);
  });

  const onEarth = 'must be a longitude and a latitude on the earth';
  const swapped = `${onEarth}; the axes may be swapped`;
  const texts = `${onEarth}; texts are no numbers`;
  it.each<[string, unknown, string, string]>([
    ['a text', 'POINT (35 51)', '', 'must be a geometry'],
    ['a number', 7, '', 'must be a geometry'],
    ['a list', sudzha, '', 'must be a geometry'],
    ['true', true, '', 'must be a geometry'],
    ['an empty object', {}, '', 'is of no type, no geometry of RFC 7946'],
    ['a type in small letters', of('point', sudzha), '', 'is "point", no geometry of RFC 7946'],
    ['a type in capitals', of('POLYGON', [square]), '', 'is "POLYGON", no geometry of RFC 7946'],
    ['a type of another standard', of('Circle', sudzha), '', 'is "Circle", no geometry of RFC 7946'],
    ['a feature', { type: 'Feature' }, '', 'is "Feature", no geometry of RFC 7946'],
    ['a number for a type', of(1, sudzha), '', 'is of no type, no geometry of RFC 7946'],
    ['a list for a type', of(['Point'], sudzha), '', 'is of no type, no geometry of RFC 7946'],
    ['a type that objects have', of('__proto__', sudzha), '', 'is "__proto__", no geometry of RFC 7946'],
    ['another such type', of('toString', sudzha), '', 'is "toString", no geometry of RFC 7946'],
    ['a point without coordinates', { type: 'Point' }, 'coordinates', onEarth],
    ['a point of null', of('Point', null), 'coordinates', onEarth],
    ['a point of one number', of('Point', [35.27]), 'coordinates', onEarth],
    ['a point as a text', of('Point', '35.27,51.19'), 'coordinates', onEarth],
    ['a point of texts', of('Point', ['35.27', '51.19']), 'coordinates', texts],
    ['a point of one text', of('Point', [35.27, '51.19']), 'coordinates', texts],
    ['a point as an object', of('Point', { lon: 35.27, lat: 51.19 }), 'coordinates', onEarth],
    ['a point of nulls', of('Point', [null, null]), 'coordinates', onEarth],
    ['a point of a point', of('Point', [sudzha]), 'coordinates', onEarth],
    ['NaN', of('Point', [Number.NaN, 51.19]), 'coordinates', onEarth],
    ['infinity', of('Point', [35.27, Infinity]), 'coordinates', onEarth],
    ['a latitude of 91', of('Point', [100, 91]), 'coordinates', onEarth],
    [
      'a longitude of 200',
      of('Point', [200, 51]),
      'coordinates',
      `${onEarth}; beyond 180°, RFC 7946 counts longitudes from −180° on`,
    ],
    ['swapped axes', of('Point', [51.19, 135.27]), 'coordinates', swapped],
    [
      'swapped axes in a line',
      of('LineString', [
        [51, 100],
        [51, 101],
      ]),
      'coordinates[0]',
      swapped,
    ],
    [
      'metres',
      of('Point', [3926250, 6656200]),
      'coordinates',
      `${onEarth}; these may be metres of a map projection, not degrees`,
    ],
    ['a multipoint of one position', of('MultiPoint', sudzha), 'coordinates[0]', onEarth],
    [
      'a multipoint of an object',
      of('MultiPoint', { 0: sudzha }),
      'coordinates',
      'must be a list of positions',
    ],
    ['a line of one position', of('LineString', [sudzha]), 'coordinates', 'has fewer than two positions'],
    ['a line of numbers', of('LineString', sudzha), 'coordinates[0]', onEarth],
    ['a line of lines', of('LineString', [[sudzha, belgorod]]), 'coordinates[0]', onEarth],
    ['a line with a gap', of('LineString', [sudzha, null, belgorod]), 'coordinates[1]', onEarth],
    ['a line of nothing', of('LineString', null), 'coordinates', 'must be a list of positions'],
    [
      'lines of one position',
      of('MultiLineString', [[sudzha, belgorod], [sudzha]]),
      'coordinates[1]',
      'has fewer than two positions',
    ],
    [
      'an empty line among lines',
      of('MultiLineString', [[]]),
      'coordinates[0]',
      'has fewer than two positions',
    ],
    ['lines that are a line', of('MultiLineString', [sudzha, belgorod]), 'coordinates[0][0]', onEarth],
    ['a polygon that is a ring', of('Polygon', square), 'coordinates[0][0]', onEarth],
    ['a polygon of null', of('Polygon', null), 'coordinates', 'must be a list of rings'],
    ['a polygon of a null ring', of('Polygon', [null]), 'coordinates[0]', 'must be a list of positions'],
    ['an empty ring', of('Polygon', [[]]), 'coordinates[0]', 'has fewer than three corners'],
    [
      'a ring of one corner',
      of('Polygon', [[sudzha, sudzha, sudzha, sudzha]]),
      'coordinates[0]',
      'has fewer than three corners',
    ],
    [
      'a ring there and back',
      of('Polygon', [[sudzha, belgorod, sudzha]]),
      'coordinates[0]',
      'has fewer than three corners',
    ],
    [
      'a ring there and back twice',
      of('Polygon', [[sudzha, belgorod, sudzha, belgorod, sudzha]]),
      'coordinates[0]',
      'has fewer than three corners',
    ],
    [
      'a hole of two corners',
      of('Polygon', [square, [sudzha, belgorod]]),
      'coordinates[1]',
      'has fewer than three corners',
    ],
    [
      'a ring with a text',
      of('Polygon', [[...square.slice(0, 2), ['35', '51'], ...square.slice(2)]]),
      'coordinates[0][2]',
      texts,
    ],
    ['polygons that are one', of('MultiPolygon', [square]), 'coordinates[0][0][0]', onEarth],
    [
      'an empty polygon among polygons',
      of('MultiPolygon', [[square], []]),
      'coordinates[1]',
      'must be a list of rings',
    ],
    [
      'a null polygon among polygons',
      of('MultiPolygon', [null]),
      'coordinates[0]',
      'must be a list of rings',
    ],
    ['an object of polygons', of('MultiPolygon', {}), 'coordinates', 'must be a list of polygons'],
    [
      'a collection of two',
      collection(of('Point', sudzha), of('Point', belgorod)),
      '',
      'is a collection of 2 geometries, not one',
    ],
    [
      'a collection without a list',
      { type: 'GeometryCollection' },
      'geometries',
      'must be a list of geometries',
    ],
    ['a collection of a text', collection('x'), 'geometries[0]', 'must be a geometry'],
    [
      'a collection of a collection',
      collection(collection(of('Point', sudzha))),
      'geometries[0]',
      'is a collection in a collection',
    ],
  ])('refuses %s', (_, geometry, path, message) => {
    const { value, problems } = read(geometry);
    expect(value).toBeNull();
    expect(problems[0]).toBe(`geometry${path === '' ? '' : `.${path}`}: ${message}`);
  });

  it('names every part that is wrong, not only the first', () => {
    const { problems } = read(of('MultiPolygon', [[[sudzha]], [square], [square, [belgorod]]]));
    expect(problems).toEqual([
      'geometry.coordinates[0][0]: has fewer than three corners',
      'geometry.coordinates[2][1]: has fewer than three corners',
    ]);
  });

  it('never throws, and never returns null without a word', () => {
    const type = fc.constantFrom(
      'Point',
      'MultiPoint',
      'LineString',
      'MultiLineString',
      'Polygon',
      'MultiPolygon',
      'GeometryCollection',
    );
    const geometry = fc.record({
      type,
      coordinates: fc.anything({ maxDepth: 5 }),
      geometries: fc.anything(),
    });
    fc.assert(
      fc.property(geometry, (one) => {
        const { value, problems, repairs } = read(one);
        expect(value !== null || problems.length + repairs.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
