import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaTicks } from '../../../../src/domain/timeline/areaTicks.ts';

describe(areaTicks, () => {
  it.each([
    [1300, [0, 500, 1000]],
    [200, [0, 100, 200]],
    [999, [0, 500]],
    [1000, [0, 500, 1000]],
    [7, [0, 5]],
    [0, [0]],
  ])('up to %i writes %j', (largest, ticks) => {
    expect(areaTicks(largest)).toEqual(ticks);
  });

  it('writes two or three figures from 0, none above the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), (largest) => {
        const ticks = areaTicks(largest);
        expect(ticks[0]).toBe(0);
        expect([2, 3]).toContain(ticks.length);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(largest);
      }),
    );
  });
});
