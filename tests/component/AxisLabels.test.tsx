import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AxisLabels } from '../../src/features/timeline/AxisLabels.tsx';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { openPage } from './openPage.tsx';
import { layOut } from './standIns/layout.ts';
import { openArchive } from '../fixtures/openArchive.ts';

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

  it.each([
    [1000, ['2020', '2021', '2022', '2023', '2024', '2025']],
    [200, ['2021', '2023', '2025']],
    [60, ['2025']],
  ])('writes the years of a long archive as far as %i px have room', async (widthPx, years) => {
    layOut(widthPx);
    const { onStore } = await openPage();
    const ground = [[boxAround(35, 51, 36, 52)]];
    const archive = buildArchive({ '2019-03-09': ground, '2025-03-14': ground });
    onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
    const labels = screen.getByText('2025').closest('ol')?.children ?? [];
    expect([...labels].map(({ textContent }) => textContent)).toEqual(years);
  });

  it('leaves months out evenly from the turn of the year, and no year', async () => {
    expect(await labelsAt(300)).toEqual(['August 2024', 'Nov', 'January 2025', 'Mar']);
  });
});
