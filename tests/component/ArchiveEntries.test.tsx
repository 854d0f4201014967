import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArchiveEntries } from '../../src/features/legend/ArchiveEntries.tsx';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage } from './openPage.tsx';
import { openArchive } from '../fixtures/openArchive.ts';
import { archiveId } from '../../src/state/ClaimlineState.ts';

const ground = [[boxAround(35, 51, 35.1, 51.1)]];
const archive = buildArchive({ '2025-03-01': ground, '2025-03-05': ground });

const comparison = [
  'archive: gained between the two dates',
  'archive: lost between the two dates',
  'archive: held on both dates',
];

/** The legend's entries about archives. */
const entries = (): readonly string[] => {
  const legend = screen.getByText('Legend').closest('details');
  if (legend === null) throw new Error('The page has a legend.');
  return within(legend)
    .getAllByRole('listitem', { hidden: true })
    .map((entry) => entry.textContent ?? '')
    .filter((text) => text.startsWith('archive: '));
};

describe(ArchiveEntries, () => {
  it('explain an archive’s ground while one is open', async () => {
    const { store } = await openPage();
    expect(entries()).toEqual([]);
    act(() => openArchive(store.getState(), { name: 'Front lines', archive }));
    expect(entries()).toEqual([
      'archive: held by Russia, by that day’s snapshot',
      'archive: no snapshot that day, the last one stands',
    ]);
    act(() => store.getState().closeOpened(archiveId));
    expect(entries()).toEqual([]);
  });

  it('explain each colour of the view by last change', async () => {
    const { store } = await openPage();
    act(() => openArchive(store.getState(), { name: 'Front lines', archive }));
    act(() => store.getState().viewArchive('last-change'));
    expect(entries()).toHaveLength(8);
    expect(entries()[0]).toBe('archive: gained less than 7 days before');
    expect(entries()[5]).toMatch(/held from its first snapshot on/);
  });

  it('say, in that view alone, that ground no longer held is striped in the colours of its loss', async () => {
    const striped = 'archive: striped where no longer held; same colours, by when lost';
    const { store } = await openPage();
    act(() => openArchive(store.getState(), { name: 'Front lines', archive }));
    expect(entries()).not.toContain(striped);
    act(() => store.getState().viewArchive('last-change'));
    expect(entries()).toContain(striped);
    const sign = screen.getByText(striped).previousElementSibling;
    expect(sign).toHaveAttribute('data-kind', 'age-lost');
    expect(sign).toHaveAttribute('data-side', 'russia');
  });

  it('explain gained and lost while two days are compared, whatever the view', async () => {
    const { store } = await openPage();
    act(() => openArchive(store.getState(), { name: 'Front lines', archive }));
    act(() => store.getState().viewArchive('last-change'));
    act(() => store.getState().scrubTo(dayAt('2025-03-04')));
    act(() => store.getState().compareWith(dayAt('2025-03-01')));
    expect(entries()).toEqual(comparison);
  });

  it('explain the ground of the date alone where nothing is compared: on one day, or beyond the archive', async () => {
    const { store } = await openPage();
    act(() => openArchive(store.getState(), { name: 'Front lines', archive }));
    act(() => store.getState().scrubTo(dayAt('2025-03-04')));
    const plain = entries();
    expect(plain[0]).toBe('archive: held by Russia, by that day’s snapshot');
    for (const day of ['2025-03-04', '2025-03-06']) {
      act(() => store.getState().compareWith(dayAt(day)));
      expect(entries()).toEqual(plain);
    }
  });

  it('explain both where only one of two layers tells of both days', async () => {
    const { store } = await openPage();
    const two = buildArchive({ '2025-03-01': ground, '2025-03-05': ground }, { '2025-03-03': ground });
    act(() => openArchive(store.getState(), { name: 'Front lines', archive: two }));
    act(() => store.getState().scrubTo(dayAt('2025-03-04')));
    act(() => store.getState().compareWith(dayAt('2025-03-02')));
    expect(entries()).toEqual([
      ...comparison,
      'archive: held by Ukraine, by that day’s snapshot',
      'archive: no snapshot that day, the last one stands',
    ]);
  });
});
