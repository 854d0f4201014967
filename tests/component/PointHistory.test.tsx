import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PointHistory } from '../../src/features/claims/PointHistory.tsx';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { panel } from './panel.ts';
import { openArchive } from '../fixtures/openArchive.ts';
import { archiveId } from '../../src/state/ClaimlineState.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];

/** West all the time, east from the 12th to the 15th; none on the 10th, 11th, 14th and 15th. */
const archive = buildArchive({
  '2024-08-09': [west],
  '2024-08-12': [west, east],
  '2024-08-13': [west, east],
  '2024-08-16': [west],
  '2024-08-17': [west],
});

const inTheWest = [35.05, 51.05] as const;
const inTheEast = [35.15, 51.051_234_56] as const;
const faraway = [-35.5, -1] as const;

async function openAt(position: readonly [number, number], date: string): Promise<OpenPage> {
  const page = await openPage({ date });
  page.onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
  page.onStore((state) => state.selectPoint(position));
  return page;
}

const spans = () => within(panel().getByRole('list')).getAllByRole('button');

describe(PointHistory, () => {
  it('is headed by the spot’s coordinates', async () => {
    const { onStore } = await openAt(inTheEast, '2024-08-12');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('51.0512° N, 35.15° E');
    onStore((state) => state.selectPoint(faraway));
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('1° S, 35.5° W');
  });

  it('says who is claimed to hold it on the chosen day, since when, and who says so', async () => {
    await openAt(inTheEast, '2024-08-13');
    expect(panel().getByText('Held by Russia since 12 August 2024, says A mapping project.')).toBeVisible();
    expect(panel().getByText('imported')).toBeVisible();
    expect(panel().getByText(/A mapping project, Daily snapshots, © its makers/)).toBeVisible();
  });

  it('says that no snapshot stands for the day, and how old the last is', async () => {
    await openAt(inTheEast, '2024-08-15');
    expect(
      panel().getByText(
        'Held by Russia since 12 August 2024, says A mapping project (no snapshot of this day, as of 2 days before).',
      ),
    ).toBeVisible();
  });

  it('says of ground that is no longer held from when to when it was', async () => {
    await openAt(inTheEast, '2024-08-17');
    expect(
      panel().getByText('Not shown as held by Russia in the snapshot by A mapping project.'),
    ).toBeVisible();
    expect(spans().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('from 12 August 2024 to 15 August 2024'),
    ]);
  });

  it('does not claim to know since when, where the first snapshot shows it held already', async () => {
    await openAt(inTheWest, '2024-08-09');
    expect(
      panel().getByText(
        'Held by Russia since 9 August 2024, the first snapshot, or longer, says A mapping project.',
      ),
    ).toBeVisible();
  });

  it.each([
    ['2024-08-09', 'Not shown as held by Russia in the snapshot by A mapping project.'],
    [
      '2024-08-10',
      'Not shown as held by Russia in the snapshot by A mapping project (no snapshot of this day, as of the day before).',
    ],
    ['2024-08-08', 'No snapshot yet by A mapping project: the first is of 9 August 2024.'],
    ['2025-03-14', 'No further snapshot by A mapping project: the last is of 17 August 2024.'],
  ])('says what is not known on %s', async (date, sentence) => {
    await openAt(inTheEast, date);
    expect(panel().getByText(sentence)).toBeVisible();
  });

  it('lists the whole history, each span with its claimant and the gaps at its ends', async () => {
    const { onStore } = await openAt(inTheEast, '2024-08-12');
    expect(spans().map(({ textContent }) => textContent)).toEqual([
      'Held by Russia, according to A mapping project, from 12 August 2024 to 15 August 2024 The 2 days before it have no snapshot. Its last 2 days have no snapshot.',
    ]);
    onStore((state) => state.selectPoint(inTheWest));
    expect(spans().map(({ textContent }) => textContent)).toEqual([
      'Held by Russia, according to A mapping project, from 9 August 2024 (the first snapshot) or before to 17 August 2024 (the last snapshot)',
    ]);
  });

  it('marks the span of the chosen day', async () => {
    const { onStore } = await openAt(inTheEast, '2024-08-12');
    const [span] = spans();
    expect(span).toHaveAttribute('aria-current', 'true');
    onStore((state) => state.scrubTo(archive.last));
    expect(span).toHaveAttribute('aria-current', 'false');
  });

  it('goes to a span’s first day, with the keyboard too', async () => {
    const { user, date, store } = await openAt(inTheEast, '2025-03-14');
    spans()[0]?.focus();
    await user.keyboard('{Enter}');
    expect(date()).toBe('2024-08-12');
    expect(spans()[0]).toHaveFocus();
    expect(store.getState().selection.subject.kind).toBe('point');
  });

  it('says that no snapshot shows the spot as held', async () => {
    await openAt(faraway, '2024-08-12');
    expect(panel().getByText('No snapshot shows this spot as held.')).toBeVisible();
    expect(panel().queryByRole('list')).not.toBeInTheDocument();
  });

  it('goes back to the claims of the day', async () => {
    const { user } = await openAt(inTheEast, '2024-08-12');
    await user.click(panel().getByRole('button', { name: 'Back to all claims of the day' }));
    expect(panel().getByRole('heading', { name: 'Claims about 12 August 2024' })).toBeVisible();
  });

  it('goes away with the archive', async () => {
    const { onStore } = await openAt(inTheEast, '2024-08-12');
    onStore((state) => state.closeOpened(archiveId));
    expect(screen.queryByText('History of this spot')).not.toBeInTheDocument();
    expect(panel().getByRole('heading', { name: 'Claims about 12 August 2024' })).toBeVisible();
  });
});
