import { describe, expect, it } from 'vitest';
import { nodeFaces } from '../../../../src/domain/faces/nodeFaces.ts';

const ring = (...points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }));

/** The rings after noding, as points again. */
const noded = (...rings: ReturnType<typeof ring>[]) => {
  const { polygons, xOf, yOf } = nodeFaces(rings.map((one) => [one]));
  return polygons.map((polygon) => polygon.flat().map((id) => `${xOf(id)},${yOf(id)}`));
};

const left = ring([0, 0], [1000, 0], [1000, 1000], [0, 1000]);

describe(nodeFaces, () => {
  it('gives an edge the points that its neighbours have on it, in order', () => {
    const right = ring([1000, 0], [2000, 0], [2000, 1000], [1000, 1000], [1000, 700], [1000, 300]);
    expect(noded(left, right)[0]).toEqual(['0,0', '1000,0', '1000,300', '1000,700', '1000,1000', '0,1000']);
  });

  it('takes points that rounding set apart for one', () => {
    const right = ring([1003, 2], [2000, 0], [2000, 1000], [998, 1001]);
    expect(noded(left, right)[1]).toEqual(['1000,0', '2000,0', '2000,1000', '1000,1000']);
  });

  it('takes up a point that lies beside an edge by no more than rounding', () => {
    const right = ring([1000, 0], [2000, 0], [2000, 1000], [1000, 1000], [1004, 500]);
    expect(noded(left, right)[0]).toContain('1004,500');
    const apart = ring([1000, 0], [2000, 0], [2000, 1000], [1000, 1000], [1100, 500]);
    expect(noded(left, apart)[0]).not.toContain('1100,500');
  });

  it('finds points on edges that reach over many cells, whichever way they run', () => {
    const far = 5_000_000;
    for (const [x, y] of [
      [far, far / 3],
      [far / 3, -far],
      [-far, 0],
      [0, far],
    ] as const) {
      const edge = ring([0, 0], [3 * x, 3 * y], [y, -x]);
      const point = ring([x, y], [x + 5000, y + 9000], [x - 7000, y + 9000]);
      expect(noded(edge, point)[0]).toContain(`${x},${y}`);
    }
  });

  it('drops what comes to nothing: spikes, and rings that are all spike', () => {
    const spiked = ring([0, 0], [1000, 0], [5000, 3], [1000, 4], [1000, 1000], [0, 1000]);
    expect(noded(spiked)[0]).toEqual(['0,0', '1000,0', '1000,1000', '0,1000']);
    expect(noded(ring([0, 0], [1000, 2], [2000, 0]))).toEqual([[]]);
  });
});
