import { describe, expect, it } from 'vitest';
import type { AxisWindow } from '../../../../src/domain/timeline/axisWindow.ts';
import { positionOnAxis } from '../../../../src/domain/timeline/positionOnAxis.ts';
import { spanOnAxis } from '../../../../src/domain/timeline/spanOnAxis.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const week: AxisWindow = { zoom: 'week', first: dayAt('2025-03-07'), last: dayAt('2025-03-14') };
const span = (first: string, last: string, leastPx = 0) =>
  spanOnAxis(dayAt(first), dayAt(last), week, 800, leastPx);

describe(spanOnAxis, () => {
  it('covers the cells of all its days', () => {
    expect(span('2025-03-08', '2025-03-09')).toEqual({ fromPx: 100, toPx: 300 });
  });

  it('has a single day’s mark in the middle, whatever its least width', () => {
    for (const leastPx of [0, 7, 120]) {
      const one = span('2025-03-12', '2025-03-12', leastPx);
      expect(((one?.fromPx ?? 0) + (one?.toPx ?? 0)) / 2).toBe(
        positionOnAxis(dayAt('2025-03-12'), week) * 800,
      );
    }
    expect(span('2025-03-12', '2025-03-12', 120)).toEqual({ fromPx: 490, toPx: 610 });
  });

  it('is cut to the window and nothing outside it', () => {
    expect(span('2024-08-01', '2025-03-07')).toEqual({ fromPx: 0, toPx: 100 });
    expect(span('2024-08-01', '2025-03-06', 7)).toBeNull();
    expect(span('2025-03-15', '2025-03-16', 7)).toBeNull();
  });
});
