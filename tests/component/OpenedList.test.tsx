import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../src/domain/opening/Reading.ts';
import { formatIsoDay } from '../../src/domain/day/formatIsoDay.ts';
import { OpenedList } from '../../src/features/opening/OpenedList.tsx';
import { selectPeriod } from '../../src/state/selectors.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { toOpened } from '../fixtures/toOpened.ts';
import { archive, catchDownload, read, readCollection } from './opening.ts';
import { openPage } from './openPage.tsx';
import { openArchive } from '../fixtures/openArchive.ts';

describe(OpenedList, () => {
  const region = () => within(screen.getByRole('region', { name: 'Opened from your device' }));

  it('says that it is the reader’s own, what it holds, and which days it lacks', async () => {
    const { onStore } = await openPage();
    expect(screen.queryByRole('region', { name: 'Opened from your device' })).toBeNull();
    onStore((state) => openArchive(state, { name: 'war', archive }));
    for (const words of [
      'On this device only, until you close it; no link carries it.',
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
          toOpened({ kind: 'dataset', name: 'mine', dataset: buildDataset() }),
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
    expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull();
    await user.click(region().getByRole('button', { name: 'Show the report again' }));
    expect(store.getState()).toMatchObject({ isReportShown: true, collections: [{}] });
    expect(region().queryByRole('button', { name: 'Show the report again' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Sources' })).toBeVisible();
  });

  it('closes, and gives the claims their own days and the focus back', async () => {
    const { user, onStore, store } = await openPage();
    onStore((state) => openArchive(state, { name: 'war', archive }));
    await user.click(region().getByRole('button', { name: 'Close war' }));
    expect(store.getState().archive).toBeNull();
    expect(formatIsoDay(selectPeriod(store.getState()).first)).toBe('2024-08-01');
    expect(document.querySelector('#claims')).toHaveFocus();
  });

  it('saves the archive as the file that it came of', async () => {
    const { user, onStore } = await openPage();
    const file = { path: 'war.claimline', content: new Blob(['its bytes']) };
    onStore((state) =>
      openArchive(state, { name: 'war: 2023/24', archive, origin: { file, answers: noAnswers } }),
    );
    const saved = catchDownload();
    await user.click(screen.getByRole('button', { name: 'Save as .claimline' }));
    expect(saved.name()).toBe('war_ 2023_24.claimline');
    expect(await saved.text()).toBe('its bytes');
  });
});
