import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLooks } from '../../../../src/map/control/ControlLook.ts';
import { toTag } from '../../../../src/domain/mesh/ControlMesh.ts';
import { toCasings } from '../../../../src/map/control/toCasings.ts';
import { toControlMesh } from '../../../../src/map/control/toControlMesh.ts';
import { drawDayBlocks, toDayBlocks } from '../../../../src/map/control/toDayBlocks.ts';
import { toLineStrips } from '../../../../src/map/control/toLineStrips.ts';
import { firstLossOn, toLossOrder } from '../../../../src/map/control/toLossOrder.ts';
import { toMarkBytes } from '../../../../src/map/control/toMarkBytes.ts';
import { toPaintTables } from '../../../../src/map/control/toPaintTables.ts';
import { worldsInView } from '../../../../src/map/control/worldsInView.ts';

const triangle = {
  id: 'a',
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [35, 51],
        [35.1, 51],
        [35.1, 51.1],
      ],
    ],
  },
  from: 10,
  to: 20,
  look: 1,
};
const [outlines] = toControlMesh([triangle, { ...triangle, id: 'b', from: 20, to: 30 }]).outlines;
if (outlines === undefined) throw new Error('A mesh has outlines.');

const casings = { selected: '#ff0000', hovered: '#00ff00', inner: '#0000ff' };

describe(toTag, () => {
  it('holds a look and an id apart', () => {
    const tag = toTag(31, 2 ** 24 - 1);
    expect([tag & 255, tag >>> 8]).toEqual([31, 2 ** 24 - 1]);
  });
});

describe(toLineStrips, () => {
  const strips = toLineStrips(outlines);

  it('gives every point two vertices, in the order of the points', () => {
    expect(strips.positions).toHaveLength(outlines.positions.length * 2);
    for (const [point] of outlines.arcs.entries()) {
      const own = outlines.positions.slice(point * 2, point * 2 + 2);
      expect(strips.positions.slice(point * 4, point * 4 + 4)).toEqual(Float32Array.from([...own, ...own]));
    }
  });

  it('makes two triangles of each segment, none between two runs, days on all their corners', () => {
    expect(strips.triangles).toHaveLength(2 * 6 * 6);
    for (let at = 0; at < strips.triangles.length; at += 3) {
      const corners = strips.triangles.slice(at, at + 3);
      expect(Math.max(...corners) - Math.min(...corners)).toBeLessThan(4);
      const days = [...corners].map((vertex) => strips.days[vertex * 2]);
      expect(days).toEqual(Array.from(days, () => (at < 36 ? 0 : 10)));
      expect([...corners].map((vertex) => (strips.tags[vertex] ?? 0) >>> 8)).toEqual(
        at < 36 ? [0, 0, 0] : [1, 1, 1],
      );
    }
  });
});

describe(toCasings, () => {
  it('takes the segments of what is hovered or selected, and nothing else', () => {
    expect(
      toCasings(outlines, toMarkBytes(['a', 'b'], { changed: ['a'], hovered: null, selected: null })),
    ).toBeNull();
    const cased = toCasings(outlines, toMarkBytes(['a', 'b'], { changed: [], hovered: null, selected: 'a' }));
    expect(cased?.triangles).toHaveLength(6 * 6);
    expect(new Set(cased?.days)).toEqual(new Set([0, 10]));
    expect([...(cased?.starts.slice(8, 10) ?? [])]).toEqual([...(cased?.ends.slice(0, 2) ?? [])]);
  });
});

describe(drawDayBlocks, () => {
  it('draws whatever may be seen on the day, once, in order, and skips what cannot', () => {
    const faces = fc.array(fc.record({ from: fc.nat(50), length: fc.nat(20) }), {
      minLength: 1,
      maxLength: 900,
    });
    fc.assert(
      fc.property(faces, fc.nat(70), (some, day) => {
        const days = Uint16Array.from(some.flatMap(({ from, length }) => [from, from + length]));
        const indices = Uint32Array.from(some.flatMap((_, vertex) => [vertex, vertex, vertex]));
        const drawn: number[] = [];
        drawDayBlocks(toDayBlocks(indices, days), indices.length, [day, day], (first, count) => {
          expect([first % 3, count % 3, count > 0]).toEqual([0, 0, true]);
          for (let at = first; at < first + count; at += 3) drawn.push(at / 3);
        });
        expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
        const seen = [...some.keys()].filter((face) => {
          const { from = 0, length = 0 } = some[face] ?? {};
          return from <= day && day < from + length;
        });
        expect(seen.filter((face) => !drawn.includes(face))).toEqual([]);
        const isBeforeAll = day < Math.min(...some.map(({ from }) => from));
        expect(isBeforeAll && drawn.length > 0).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe(toLossOrder, () => {
  const faces = fc.array(fc.record({ from: fc.nat(30), length: fc.integer({ min: 1, max: 20 }) }), {
    maxLength: 200,
  });

  it('has on every day just what is over, the latest first, else in the order given', () => {
    fc.assert(
      fc.property(faces, fc.integer({ min: -3, max: 60 }), (some, day) => {
        const days = Uint16Array.from(some.flatMap(({ from, length }) => [from, from + length]));
        const indices = Uint32Array.from(some.flatMap((_, vertex) => [vertex, vertex, vertex]));
        const { triangles, starts } = toLossOrder(indices, days);
        const first = firstLossOn(starts, triangles.length, day);
        const endOf = (vertex: number): number => days[vertex * 2 + 1] ?? 0;
        const over = [...some.keys()].filter((vertex) => endOf(vertex) <= day);
        expect(triangles.slice(first)).toEqual(
          Uint32Array.from(
            over
              .toSorted((a, b) => endOf(b) - endOf(a) || a - b)
              .flatMap((vertex) => [vertex, vertex, vertex]),
          ),
        );
        expect(triangles.toSorted()).toEqual(indices.toSorted());
      }),
    );
  });
});

describe(toPaintTables, () => {
  const look = { colour: '#ff8000', fillOpacity: 0.25, hatch: null, lineOpacity: 0.75, isLineBroken: true };

  it('writes a look as the shaders read it', () => {
    const hatch = { angle: 0, period: 8, width: 2, opacity: 0.5 };
    const tables = toPaintTables([look, { ...look, hatch }], casings);
    expect(tables.colours.slice(0, 4)).toEqual(Float32Array.of(1, Math.fround(128 / 255), 0, 0.25));
    expect(tables.lines.slice(0, 2)).toEqual(Float32Array.of(0.75, 1));
    expect(tables.hatches.slice(0, 4)).toEqual(Float32Array.of(0, 0, 0, 0));
    // Level stripes repeat down the screen.
    expect(tables.hatches.slice(4, 8)).toEqual(Float32Array.of(-0, 0.125, 0.25, 0.5));
    expect(tables.casings).toEqual(Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
  });

  it('refuses more looks than there is room for', () => {
    const looks = Array.from({ length: mostLooks + 1 }, () => look);
    expect(() => toPaintTables(looks, casings)).toThrow(`${mostLooks + 1} looks`);
  });
});

describe(worldsInView, () => {
  const mapOver = (west: number, east: number, copies = true) => ({
    getRenderWorldCopies: () => copies,
    getBounds: () => ({ getWest: () => west, getEast: () => east }),
  });

  it.each([
    [-20, 40, [0, 0]],
    [170, 200, [0, 1]],
    [-200, -170, [-1, 0]],
    [-400, 400, [-1, 1]],
  ])('finds between %d and %d the copies %o', (west, east, worlds) => {
    expect(worldsInView(mapOver(west, east))).toEqual(worlds);
    expect(worldsInView(mapOver(west, east, false))).toEqual([0, 0]);
  });
});
