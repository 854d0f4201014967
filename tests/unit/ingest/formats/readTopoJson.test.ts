import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../src/ingest/Findings.ts';
import { readTopoJson } from '../../../../src/ingest/formats/readTopoJson.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'west',
      properties: { name: 'West of Sudzha' },
      geometry: { type: 'Polygon', coordinates: [boxAround(35, 51, 35.25, 51.25)] },
    },
    {
      type: 'Feature',
      id: 'east',
      properties: { name: 'East of Sudzha' },
      geometry: { type: 'Polygon', coordinates: [boxAround(35.25, 51, 35.5, 51.25)] },
    },
  ],
};
const town: FeatureCollection['features'][number] = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [35.25, 51.25] },
};

const read = (value: unknown) => {
  const findings: Findings = { problems: [], repairs: [] };
  const features = readTopoJson(value, 'a.topojson', findings);
  return { features, problems: findings.problems.map(({ path, message }) => `${path}: ${message}`) };
};

const arcs = [
  [
    [35, 51],
    [35.5, 51],
    [35.25, 51.25],
    [35, 51],
  ],
];
const of = (object: unknown, more: object = {}) => ({
  type: 'Topology',
  objects: { a: object },
  arcs,
  ...more,
});

describe(readTopoJson, () => {
  it.each([[undefined], [10_000]])(
    'lays out the features of each object, quantised to %s',
    (quantization) => {
      const { features, problems } = read(topology({ areas, town }, quantization));
      expect(problems).toEqual([]);
      expect(features.map(({ path, id }) => `${path} ${String(id)}`)).toEqual([
        'objects.areas.geometries[0] west',
        'objects.areas.geometries[1] east',
        'objects.town null',
      ]);
      const [west] = features;
      expect(west?.properties).toEqual({ name: 'West of Sudzha' });
      const geometry = west?.geometry as { type: string; coordinates: number[][][] };
      expect(geometry.type).toBe('Polygon');
      expect(geometry.coordinates[0]).toHaveLength(5);
      expect(
        geometry.coordinates[0]?.every(
          ([x = 0, y = 0]) => x >= 34.999 && x <= 35.251 && y >= 50.999 && y <= 51.251,
        ),
      ).toBe(true);
    },
  );

  it('takes an object without a geometry', () => {
    expect(read(of({ type: null, properties: { name: 'x' } }))).toMatchObject({
      features: [{ geometry: null, properties: { name: 'x' } }],
      problems: [],
    });
  });

  it.each<[string, unknown, string]>([
    [
      'an arc that is not there',
      { type: 'LineString', arcs: [1] },
      'objects.a.arcs: names arc 1, and there are 1',
    ],
    [
      'one backwards that is not there',
      { type: 'Polygon', arcs: [[-2]] },
      'objects.a.arcs: names arc 1, and there are 1',
    ],
    [
      'arcs that are no numbers',
      { type: 'Polygon', arcs: [['0']] },
      'objects.a.arcs: must hold numbers of arcs',
    ],
    ['half an arc', { type: 'LineString', arcs: [0.5] }, 'objects.a.arcs: must hold numbers of arcs'],
    ['no list of arcs', { type: 'LineString' }, 'objects.a.arcs: must be a list, of lists for a polygon'],
    [
      'a polygon of a line',
      { type: 'Polygon', arcs: [0] },
      'objects.a.arcs: must be a list, of lists for a polygon',
    ],
    ['a line of no arcs', { type: 'LineString', arcs: [] }, 'objects.a.arcs: names no arc'],
    ['a polygon of an empty ring', { type: 'Polygon', arcs: [[]] }, 'objects.a.arcs: names no arc'],
    ['a point without a position', { type: 'Point' }, 'objects.a.coordinates: must be a position'],
    [
      'points that are none',
      { type: 'MultiPoint', coordinates: [1] },
      'objects.a.coordinates: must be a list of positions',
    ],
    ['a type that is none', { type: 'Circle' }, 'objects.a.type: is no type of geometry that TopoJSON knows'],
    ['no type', {}, 'objects.a.type: is no type of geometry that TopoJSON knows'],
    ['a text', 'x', 'objects.a: must be a geometry'],
    ['properties that are a list', { type: null, properties: [] }, 'objects.a.properties: must be an object'],
    ['a collection without a list', { type: 'GeometryCollection' }, 'objects.a.geometries: must be a list'],
    [
      'a collection in a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
      'objects.a.geometries[0]: is a collection in a collection',
    ],
  ])('leaves out %s', (_, object, problem) => {
    expect(read(of(object))).toEqual({ features: [], problems: [problem] });
  });

  it.each<[string, object, string]>([
    ['no arcs', { arcs: null }, 'arcs: must be a list'],
    ['an arc of one position', { arcs: [[[35, 51]]] }, 'arcs[0]: must be a list of two positions or more'],
    [
      'an arc of texts',
      {
        arcs: [
          [
            ['35', '51'],
            ['36', '51'],
          ],
        ],
      },
      'arcs[0]: must be a list of two positions or more',
    ],
    ['an arc that is null', { arcs: [null] }, 'arcs[0]: must be a list of two positions or more'],
    ['no objects', { objects: null }, 'objects: must be an object'],
    ['a list of objects', { objects: [] }, 'objects: must be an object'],
    [
      'half a transform',
      { transform: { scale: [1, 1] } },
      'transform: must have a scale and a translation of two numbers each',
    ],
  ])('refuses a topology with %s', (_, members, problem) => {
    expect(read(of({ type: 'LineString', arcs: [0] }, members))).toEqual({
      features: [],
      problems: [problem],
    });
  });

  it('counts an arc as often as it is used, before it is laid out', () => {
    const long = [Array.from({ length: 50_000 }, (_, index) => [35 + index / 1e6, 51])];
    const often = { type: 'MultiLineString', arcs: Array.from({ length: 1000 }, () => [0]) };
    const { features, problems } = read({ type: 'Topology', objects: { often }, arcs: long });
    expect(features).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(/^objects\.often: holds more than the 2,000,000 vertices/),
    ]);
  });
});
