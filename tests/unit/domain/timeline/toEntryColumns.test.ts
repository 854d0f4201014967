import { describe, expect, it } from 'vitest';
import { toEntryIndex } from '../../../../src/domain/collection/toEntryIndex.ts';
import type { AxisWindow } from '../../../../src/domain/timeline/axisWindow.ts';
import { toEntryColumns } from '../../../../src/domain/timeline/toEntryColumns.ts';
import { columnsPath } from '../../../../src/features/timeline/columnsPath.ts';
import { buildEntry } from '../../../fixtures/buildEntry.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';

const axis: AxisWindow = { zoom: 'week', first: dayAt('2025-03-01'), last: dayAt('2025-03-10') };
const index = toEntryIndex({
  entries: ['2025-02-01', '2025-03-01', '2025-03-01', '2025-03-04/2025-03-06', '2025-03-10'].map((about) =>
    buildEntry({ about }),
  ),
});

describe(toEntryColumns, () => {
  it('has a column for each day that is spoken of, on a wide axis', () => {
    expect(toEntryColumns(index, axis, 400, 3)).toEqual([
      { from: 0, to: 0.1, count: 2 },
      { from: 0.3, to: 0.4, count: 1 },
      { from: 0.4, to: 0.5, count: 1 },
      { from: 0.5, to: 0.6, count: 1 },
      { from: 0.9, to: 1, count: 1 },
    ]);
  });

  it('puts days together on a narrow one, an entry once for a column', () => {
    expect(toEntryColumns(index, axis, 9, 3)).toEqual([
      { from: 0, to: 0.4, count: 3 },
      { from: 0.4, to: 0.8, count: 1 },
      { from: 0.8, to: 1, count: 1 },
    ]);
  });
});

describe(columnsPath, () => {
  it('draws the largest as high as the lane, and the smallest not too low to be seen', () => {
    const columns = [
      { from: 0, to: 0.5, count: 1000 },
      { from: 0.5, to: 1, count: 1 },
    ];
    expect(columnsPath(columns)).toBe('M0 1V0H0.5V1zM0.5 1V0.85H1V1z');
  });

  it('draws nothing of nothing', () => {
    expect(columnsPath([])).toBe('');
  });
});
