import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../../src/domain/faces/measuresOf.ts';
import { changeOfGround } from '../../../../src/domain/faces/changeOfGround.ts';
import { GRID_PER_DEGREE } from '../../../../src/domain/faces/Ground.ts';
import { loopsBetween } from '../../../../src/domain/faces/loopsBetween.ts';
import { toGround } from '../../../../src/domain/faces/toGround.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';

const rings = (...polygons: number[][][][]) => toGround(polygons).ground.flat();

/** Square degrees gained and lost. */
const change = (before: number[][][][], after: number[][][][]) => {
  const { gained, lost } = changeOfGround(loopsBetween(rings(...before), rings(...after)));
  return [gained, lost].map(
    (ground) => Math.round((measuresOf(ground).area / GRID_PER_DEGREE ** 2) * 1e6) / 1e6,
  );
};

describe(loopsBetween, () => {
  it('finds nothing between equal grounds, wherever their rings start', () => {
    const square = rings([boxAround(35, 51, 36, 52)]);
    const turned = square.map((ring) => [...ring.slice(2), ...ring.slice(0, 2)]);
    expect(loopsBetween(square, turned)).toEqual([]);
  });

  it('holds only what differs, however much stays the same', () => {
    const many = Array.from({ length: 50 }, (_, index) => [boxAround(index, 0, index + 0.5, 1)]);
    expect(loopsBetween(rings(...many), rings(...many, [boxAround(60, 0, 61, 1)]))).toHaveLength(1);
  });

  it.each([
    ['grows', [[boxAround(0, 0, 1, 1)]], [[boxAround(0, 0, 2, 1)]], [1, 0]],
    ['shrinks', [[boxAround(0, 0, 2, 1)]], [[boxAround(0, 0, 1, 1)]], [0, 1]],
    ['moves', [[boxAround(0, 0, 2, 1)]], [[boxAround(1, 0, 3, 1)]], [1, 1]],
    ['crosses', [[boxAround(0, 1, 3, 2)]], [[boxAround(1, 0, 2, 3)]], [2, 2]],
    ['opens a pocket', [[boxAround(0, 0, 3, 3)]], [[boxAround(0, 0, 3, 3), boxAround(1, 1, 2, 2)]], [0, 1]],
    ['closes it', [[boxAround(0, 0, 3, 3), boxAround(1, 1, 2, 2)]], [[boxAround(0, 0, 3, 3)]], [1, 0]],
    ['begins', [], [[boxAround(0, 0, 1, 1)]], [1, 0]],
    ['ends', [[boxAround(0, 0, 1, 1)]], [], [0, 1]],
  ])('tells gained from lost where ground %s', (_, before, after, expected) => {
    expect(change(before, after)).toEqual(expected);
  });
});
