import * as fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ControlMesh } from '../../../../src/domain/mesh/ControlMesh.ts';
import type { ControlShape } from '../../../../src/map/control/ControlShape.ts';
import { outlinesAt } from '../../../../src/map/control/outlinesAt.ts';
import { toControlMesh } from '../../../../src/map/control/toControlMesh.ts';
import { toMercator } from '../../../../src/domain/mesh/toMercator.ts';
import { embeddedDataset } from '../../../fixtures/embeddedDataset.ts';

function square(size: number, west: number, south = 51): number[][] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

function shapeOf(coordinates: number[][][], parts: Partial<ControlShape> = {}): ControlShape {
  return { id: 'a', geometry: { type: 'Polygon', coordinates }, from: 10, to: 20, look: 3, ...parts };
}

/** The size of a shape on the Mercator square. */
function mercatorSize(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ringSize = (ring: readonly number[][]): number => {
    const points = ring.map(([longitude = 0, latitude = 0]) => toMercator(longitude, latitude));
    return Math.abs(
      points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
  };
  return polygons
    .map(([outer = [], ...holes]) => holes.reduce((size, hole) => size - ringSize(hole), ringSize(outer)))
    .reduce((sum, size) => sum + size, 0);
}

function triangleSizes({ faces }: ControlMesh): readonly number[] {
  const corner = (at: number): readonly [number, number] => {
    const vertex = faces.triangles[at] ?? 0;
    return [faces.positions[vertex * 2] ?? 0, faces.positions[vertex * 2 + 1] ?? 0];
  };
  return Array.from({ length: faces.triangles.length / 3 }, (_, triangle) => {
    const [[ax, ay], [bx, by], [cx, cy]] = [
      corner(triangle * 3),
      corner(triangle * 3 + 1),
      corner(triangle * 3 + 2),
    ];
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Points of the finest outlines, in absolute Mercator. */
function finest({ origin, outlines }: ControlMesh) {
  const level = outlines.at(-1);
  if (level === undefined) throw new Error('A mesh has a finest level.');
  const points = Array.from(level.arcs, (_, index) => [
    (level.positions[index * 2] ?? 0) + origin[0],
    (level.positions[index * 2 + 1] ?? 0) + origin[1],
  ]);
  return { ...level, points };
}

describe('faces', () => {
  it.each<[string, Polygon | MultiPolygon]>([
    ['a polygon with a hole', { type: 'Polygon', coordinates: [square(1, 35), square(0.4, 35.3, 51.3)] }],
    [
      'a shape in two parts',
      { type: 'MultiPolygon', coordinates: [[square(1, 35)], [square(1, 37), square(0.5, 37.2, 51.2)]] },
    ],
    ...embeddedDataset.areas.map(({ id, geometry }): [string, Polygon | MultiPolygon] => [id, geometry]),
  ])('cover %s, no more and no less', (_, geometry) => {
    const covered = sum(triangleSizes(toControlMesh([shapeOf([], { geometry })])));
    expect(covered / mercatorSize(geometry)).toBeCloseTo(1, 4);
  });

  it('cover stars of any shape', () => {
    const radii = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(radii, (lengths) => {
        const ring = lengths.map((length, index) => {
          const turn = (index / lengths.length) * 2 * Math.PI;
          return [35 + length * Math.cos(turn), 51 + length * Math.sin(turn)];
        });
        const shape = shapeOf([ring]);
        const covered = sum(triangleSizes(toControlMesh([shape])));
        expect(covered / mercatorSize(shape.geometry)).toBeCloseTo(1, 3);
      }),
    );
  });

  it('say on every vertex when they are drawn, how, and as part of what', () => {
    const mesh = toControlMesh([
      shapeOf([square(0.5, 35)]),
      shapeOf([square(0.5, 37)], { id: 'b', from: 20, to: 30, look: 1 }),
      shapeOf([square(0.5, 39)], { look: 2 }),
    ]);
    expect(mesh.ids).toEqual(['a', 'b']);
    expect([...mesh.faces.tags].map((tag) => [tag & 255, tag >>> 8])).toEqual(
      [
        [3, 0],
        [1, 1],
        [2, 0],
      ].flatMap((tag) => Array.from({ length: 4 }, () => tag)),
    );
    // Counted from the first of them.
    expect(mesh.firstDay).toBe(10);
    expect([...mesh.faces.days.slice(0, 4), ...mesh.faces.days.slice(8, 12)]).toEqual([
      0, 10, 0, 10, 10, 20, 10, 20,
    ]);
  });

  it('keep metres far from where the world begins', () => {
    const { origin, faces } = toControlMesh([shapeOf([square(0.5, 35)])]);
    const [x, y] = toMercator(35, 51);
    const off = Math.hypot(
      (faces.positions[0] ?? 0) + origin[0] - x,
      (faces.positions[1] ?? 0) + origin[1] - y,
    );
    expect(off * 40_075_000).toBeLessThan(0.1);
  });

  it('have one origin wherever areas come and go nearby, so that hatches lie still', () => {
    const step = (value: number): number => value * 4096;
    for (const west of [35, 35.013, 35.5]) {
      const { origin } = toControlMesh([shapeOf([square(0.3, west)])]);
      expect(origin.map(step)).toEqual(origin.map(step).map(Math.round));
    }
  });

  it('have nothing where there is no extent', () => {
    for (const coordinates of [
      [],
      [[]],
      [[[35, 51]]],
      [
        [
          [35, 51],
          [36, 51],
          [35, 51],
        ],
      ],
      [square(0, 35)],
    ]) {
      const mesh = toControlMesh([shapeOf(coordinates)]);
      expect([mesh.faces.triangles.length, mesh.outlines.at(-1)?.arcs.length]).toEqual([0, 0]);
    }
  });

  it('are cut finely enough for the globe where shapes are wide', () => {
    const { faces, outlines } = toControlMesh([shapeOf([square(20, 20, 30)])]);
    const longest = (positions: Float32Array, count: number): number =>
      Math.max(
        ...Array.from({ length: count - 1 }, (_, index) =>
          Math.hypot(
            (positions[index * 2 + 2] ?? 0) - (positions[index * 2] ?? 0),
            (positions[index * 2 + 3] ?? 0) - (positions[index * 2 + 1] ?? 0),
          ),
        ),
      );
    expect(longest(faces.positions, faces.tags.length)).toBeLessThan(1.01 / 256);
    for (const { positions, arcs } of outlines)
      expect(longest(positions, arcs.length)).toBeLessThan(1.01 / 256);
  });
});

describe('outlines', () => {
  it('run around a ring and know its neighbours across the seam, closed or not', () => {
    const open = square(0.5, 35).slice(0, -1);
    for (const ring of [square(0.5, 35), open]) {
      const { points, arcs, days } = finest(toControlMesh([shapeOf([ring])]));
      const corners = open.map(([longitude = 0, latitude = 0]) => toMercator(longitude, latitude));
      const around = [3, 0, 0, 1, 1, 2, 2, 3, 3, 0, 0].map((index) => corners[index] ?? [0, 0]);
      for (const [index, [x = 0, y = 0]] of points.entries()) {
        expect(x).toBeCloseTo(around[index]?.[0] ?? 0, 8);
        expect(y).toBeCloseTo(around[index]?.[1] ?? 0, 8);
      }
      // Right angles are cut off: their points come twice.
      expect(points).toHaveLength(11);
      const segments = Array.from({ length: 8 }, () => [0, 10]).flat();
      expect([...days]).toEqual([...segments, 0, 0, 0, 0, 0, 0]);
      expect(arcs[1]).toBe(0);
      const lengths = [2, 4, 6, 8].map((index) => (arcs[index + 1] ?? 0) - (arcs[index] ?? 0));
      expect(lengths[0]).toBeCloseTo(0.5 / 360, 8);
      expect(Math.min(...lengths)).toBeGreaterThan(0);
    }
  });

  it('follow holes too', () => {
    const { days } = finest(toControlMesh([shapeOf([square(0.5, 35), square(0.2, 35.1, 51.1)])]));
    expect([...days].filter((day) => day === 10)).toHaveLength(16);
  });

  it('stray no further than half a pixel from the shape, at any zoom, and are simpler from afar', () => {
    const [area] = embeddedDataset.areas;
    if (area === undefined) throw new Error('The report has no area.');
    const mesh = toControlMesh([shapeOf([], { geometry: area.geometry })]);
    const exact = finest(mesh).points;
    let before = 0;
    for (const zoom of [3, 6, 8, 9.9, 12, 14]) {
      const level = outlinesAt(mesh, zoom, 1);
      if (level === undefined) throw new Error('No outlines.');
      expect(level.arcs.length).toBeGreaterThanOrEqual(before);
      before = level.arcs.length;
      const simple = Array.from(level.arcs, (_, index): readonly [number, number] => [
        (level.positions[index * 2] ?? 0) + mesh.origin[0],
        (level.positions[index * 2 + 1] ?? 0) + mesh.origin[1],
      ]);
      const strayed = exact.map(([x = 0, y = 0]) =>
        Math.min(...simple.slice(1).map((to, index) => offSegment([x, y], simple[index] ?? to, to))),
      );
      expect(Math.max(...strayed) * 512 * 2 ** zoom).toBeLessThanOrEqual(0.51);
    }
    expect(outlinesAt(mesh, 6, 1)?.arcs.length).toBeLessThan(exact.length / 4);
    expect(outlinesAt(mesh, 6, 4)).toBe(outlinesAt(mesh, 8, 1));
  });
});

function offSegment(
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2 || 1;
  const share = Math.max(0, Math.min(1, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}
