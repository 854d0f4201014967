import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { WriteArchive } from '../../src/domain/opening/Reading.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { OpenedList } from '../../src/features/opening/OpenedList.tsx';
import { selectPeriod } from '../../src/state/selectors.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { archive, catchDownload, read, readCollection } from './opening.ts';
import { openPage } from './openPage.tsx';

describe(OpenedList, () => {
  const region = () => within(screen.getByRole('region', { name: 'Opened from your device' }));

  it('says that it is the reader’s own, what it holds, and which days it lacks', async () => {
    const { onStore } = await openPage();
    expect(screen.queryByRole('region', { name: 'Opened from your device' })).toBeNull();
    onStore((state) => state.openArchive({ name: 'war', archive }));
    for (const words of [
      'On this device only; no link carries it.',
      'imported',
      '.claimline, 1 layer',
      'Held by Russia',
      'Held by Russia, says A mapping project',
      '3 snapshots, 30 January – 2 February 2023',
      '1 gap: 1 day without a snapshot',
      'Source: Daily snapshots',
      'Attribution: © its makers',
    ]) {
      expect(region().getByText(words)).toBeVisible();
    }
    expect(screen.getByText('Opened: war')).toBeInTheDocument();
  });

  it('lists all that is open, each with its own way out', async () => {
    const { user, onStore, store } = await openPage();
    onStore((state) =>
      state.openFiles(
        [
          ...read.opened,
          ...readCollection.opened,
          { kind: 'dataset', name: 'mine', dataset: buildDataset() },
        ],
        'beside',
      ),
    );
    expect(
      region()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['war imported', 'mine imported', 'strikes imported']);
    await user.click(region().getByRole('button', { name: 'Close mine' }));
    expect(store.getState().datasets).toEqual([]);
    expect(screen.getByRole('region', { name: 'Opened from your device' })).toHaveFocus();
  });

  it('shows the report again where it was hidden', async () => {
    const { user, onStore, store } = await openPage();
    onStore((state) => state.openFiles(readCollection.opened, 'instead'));
    expect(region().getByText('The report’s own claims are hidden.')).toBeVisible();
    await user.click(region().getByRole('button', { name: 'Show the report again' }));
    expect(store.getState()).toMatchObject({ isReportShown: true, collections: [{}] });
    expect(region().queryByRole('button', { name: 'Show the report again' })).toBeNull();
  });

  it('closes, and gives the claims their own days and the focus back', async () => {
    const { user, onStore, store } = await openPage();
    onStore((state) => state.openArchive({ name: 'war', archive }));
    await user.click(region().getByRole('button', { name: 'Close war' }));
    expect(store.getState().archive).toBeNull();
    expect(formatIsoDay(selectPeriod(store.getState()).first)).toBe('2024-08-01');
    expect(document.querySelector('#claims')).toHaveFocus();
  });

  it('saves the archive, or says that it could not', async () => {
    const writeArchive = vi.fn<WriteArchive>(() => Promise.resolve(new Uint8Array([1, 2, 3])));
    const { user, onStore } = await openPage({ writeArchive });
    onStore((state) => state.openArchive({ name: 'war: 2023/24', archive }));
    const saved = catchDownload();
    const save = screen.getByRole('button', { name: 'Save as .claimline' });
    await user.click(save);
    expect(saved.name()).toBe('war_ 2023_24.claimline');
    expect(writeArchive).toHaveBeenCalledWith(archive);
    writeArchive.mockRejectedValueOnce(new Error('no worker'));
    await user.click(save);
    expect(screen.getByText('The archive could not be saved. It stays open; try again.')).toBeVisible();
  });
});
