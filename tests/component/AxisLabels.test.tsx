import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AxisLabels } from '../../src/features/timeline/AxisLabels.tsx';
import { openPage } from './openPage.tsx';
import { layOut } from './standIns/layout.ts';

/** The dates below the slider at a width of the axis. */
async function labelsAt(widthPx: number): Promise<readonly (string | null)[]> {
  layOut(widthPx);
  await openPage();
  const first = screen.getByText('August 2024');
  return [...(first.closest('ol')?.children ?? [])].map(({ textContent }) => textContent);
}

describe(AxisLabels, () => {
  it('writes every month where there is room', async () => {
    expect(await labelsAt(1000)).toEqual([
      'August 2024',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
      'January 2025',
      'Feb',
      'Mar',
    ]);
  });

  it('leaves months out evenly from the turn of the year, and no year', async () => {
    expect(await labelsAt(300)).toEqual(['August 2024', 'Nov', 'January 2025', 'Mar']);
  });
});
