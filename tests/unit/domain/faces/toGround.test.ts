import { describe, expect, it } from 'vitest';
import { polygonKm2 } from '../../../../src/domain/faces/sphereArea.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';

/** Area in whole square kilometres of what is made of the polygons, and whether they had to be mended. */
const read = (...polygons: number[][][][]) => {
  const { ground, isMended } = toGround(polygons);
  const km2 = ground.reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
  return { pieces: ground.length, rings: ground.flat().length, km2: Math.round(km2), isMended };
};

const square = boxAround(35, 51, 35.1, 51.1);
const whole = { pieces: 1, rings: 1, km2: 78, isMended: false };

describe(toGround, () => {
  it('takes a ring as it is, whichever way it winds, closed or not, with heights or without', () => {
    expect(read([square])).toEqual(whole);
    expect(read([square.toReversed()])).toEqual(whole);
    expect(read([square.slice(0, -1)])).toEqual(whole);
    expect(read([square.map((point) => [...point, 180])])).toEqual(whole);
  });

  it('takes holes out, whichever way they wind, and keeps islands in them', () => {
    const hole = boxAround(35.02, 51.02, 35.08, 51.08);
    const island = boxAround(35.04, 51.04, 35.06, 51.06);
    const holed = { pieces: 1, rings: 2, km2: 50, isMended: false };
    expect(read([square, hole])).toEqual(holed);
    expect(read([square, hole.toReversed()])).toEqual(holed);
    expect(read([square, hole], [island])).toEqual({ pieces: 2, rings: 3, km2: 53, isMended: false });
  });

  it('counts ground that two polygons share once', () => {
    expect(read([square], [square])).toEqual({ ...whole, isMended: true });
    expect(read([square], [boxAround(35.05, 51, 35.15, 51.1)])).toEqual({
      ...whole,
      km2: 117,
      isMended: true,
    });
  });

  it('joins polygons that share an edge', () => {
    expect(read([square], [boxAround(35.1, 51, 35.2, 51.1)])).toEqual({ ...whole, km2: 155 });
  });

  it('keeps both halves of a ring that crosses itself', () => {
    const bow = [
      [35, 51],
      [35.1, 51.1],
      [35.1, 51],
      [35, 51.1],
      [35, 51],
    ];
    expect(read([bow])).toEqual({ pieces: 2, rings: 2, km2: 39, isMended: true });
  });

  it('makes no ground of rings without area', () => {
    const nothing = { pieces: 0, rings: 0, km2: 0, isMended: false };
    expect(read()).toEqual(nothing);
    expect(read([])).toEqual(nothing);
    expect(read([[]])).toEqual(nothing);
    expect(read([[[35, 51]]])).toEqual(nothing);
    expect(read([square.slice(0, 2)])).toEqual(nothing);
    expect(read([[...square.slice(0, 2), [35.05, 51.000_000_5]]])).toEqual(nothing);
  });
});
