import { describe, expect, it } from 'vitest';
import { stepPaths } from '../../../../src/features/timeline/stepPaths.ts';

const level = (fromPx: number, toPx: number, value: number, isGap = false) => ({
  fromPx,
  toPx,
  first: value,
  low: value,
  high: value,
  last: value,
  isGap,
});

const paths = (...columns: readonly ReturnType<typeof level>[]) => stepPaths(columns, (value) => 100 - value);

describe(stepPaths, () => {
  it('steps from one level to the next', () => {
    expect(paths(level(0, 10, 5), level(10, 40, 8))).toEqual({ given: 'M0 95H10V92H40', standing: '' });
  });

  it('draws a gap apart, and the step that ends it with the gap', () => {
    expect(paths(level(0, 10, 5), level(10, 20, 5, true), level(20, 30, 8))).toEqual({
      given: 'M0 95H10M20 92H30',
      standing: 'M10 95H20V92',
    });
  });

  it('runs through both extremes where days share a pixel', () => {
    expect(paths({ ...level(0, 1, 5), low: 1, high: 9, last: 6 }).given).toBe('M0 95V99V91V94H1');
  });
});
