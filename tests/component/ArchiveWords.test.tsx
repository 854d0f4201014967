import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArchiveViewChoice } from '../../src/features/archive-view/ArchiveViewChoice.tsx';
import { GroundChanges } from '../../src/features/changes/GroundChanges.tsx';
import { LayersInWords } from '../../src/features/words/LayersInWords.tsx';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildArchive } from '../fixtures/buildArchive.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { openArchive } from '../fixtures/openArchive.ts';
import { archiveId } from '../../src/state/ClaimlineState.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];
const north = [boxAround(35, 51.1, 35.1, 51.2)];

const archive = buildArchive({
  '2024-08-09': [west],
  '2024-08-12': [west, east],
  '2024-08-13': [east, north],
  '2024-08-17': [east],
});

async function openOn(date: string): Promise<OpenPage> {
  const page = await openPage({ date });
  page.onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
  return page;
}

describe(LayersInWords, () => {
  const sentence = () => {
    const words = within(screen.getByRole('region', { name: 'In words' }));
    return words.getByText('Imported: A made-up war').nextElementSibling?.textContent;
  };

  it.each([
    ['2024-08-09', '77.7 km² held by Russia, says A mapping project (imported); this is the first snapshot.'],
    [
      '2024-08-12',
      '155 km² held by Russia, says A mapping project (imported); 77.7 km² more than in the snapshot before, of 9 August 2024.',
    ],
    [
      '2024-08-16',
      '155 km² held by Russia, says A mapping project (imported; as of 3 days before); 0.2 km² less than in the snapshot before, of 12 August 2024.',
    ],
    ['2024-08-08', 'No snapshot yet by A mapping project: the first is of 9 August 2024.'],
    ['2025-03-14', 'No further snapshot by A mapping project: the last is of 17 August 2024.'],
  ])('say what each layer says of %s', async (date, words) => {
    await openOn(date);
    expect(sentence()).toBe(words);
  });

  it('are not there without an archive', async () => {
    const { onStore } = await openOn('2024-08-12');
    onStore((state) => state.closeOpened(archiveId));
    expect(screen.queryByText(/^Imported/)).not.toBeInTheDocument();
  });
});

describe(GroundChanges, () => {
  const note = () => within(screen.getByRole('region', { name: 'Changes' }));
  const entry = () => note().getByText('Ground held by Russia:').closest('li');

  it('tells with a step of the date how much more or less is held, and by which snapshots', async () => {
    const { onStore } = await openOn('2024-08-11');
    onStore((state) => state.scrubTo(dayAt('2024-08-14')));
    expect(entry()).toHaveTextContent(
      'Ground held by Russia: 77.6 km² more in the snapshot of 13 Aug 2024 than in that of 9 Aug 2024, says A mapping project (imported).',
    );
    onStore((state) => state.scrubTo(dayAt('2024-08-15')));
    expect(entry()).toHaveTextContent(
      'one snapshot stands for both days, that of 13 Aug 2024, by A mapping project (imported).',
    );
    onStore((state) => state.scrubTo(dayAt('2024-08-17')));
    expect(entry()).toHaveTextContent('77.6 km² less in the snapshot of 17 Aug 2024 than in');
  });

  it('tells beside a second date what was gained and what was lost, once the date rests', async () => {
    const { onStore } = await openOn('2024-08-12');
    onStore((state) => state.compareWith(dayAt('2024-08-17')));
    expect(entry()).toHaveTextContent('Ground held by Russia: The snapshots are being compared…');
    expect(
      await note().findByText(
        /gained 0 km², lost 77\.7 km² between the snapshots of 12 Aug 2024 and 17 Aug 2024, says A mapping project \(imported\)\./,
      ),
    ).toBeVisible();
    onStore((state) => state.beginDrag());
    onStore((state) => state.scrubTo(dayAt('2024-08-09')));
    expect(entry()).toHaveTextContent('being compared');
    onStore((state) => state.endDrag());
    expect(
      await note().findByText(/gained 77\.7 km², lost 77\.7 km² between the snapshots of 9 Aug/),
    ).toBeVisible();
  });

  it('does not measure against a day that no snapshot stands for', async () => {
    const { onStore } = await openOn('2024-08-12');
    onStore((state) => state.compareWith(dayAt('2024-08-01')));
    expect(entry()).toHaveTextContent('No snapshot yet by A mapping project: the first is of 9 August 2024.');
  });
});

describe(ArchiveViewChoice, () => {
  const choice = () => within(screen.getByRole('group', { name: 'Archive shows' }));

  it('is there with an archive only', async () => {
    const { onStore } = await openOn('2024-08-12');
    expect(choice().getByRole('radio', { name: 'who holds it' })).toBeChecked();
    onStore((state) => state.closeOpened(archiveId));
    expect(screen.queryByRole('group', { name: 'Archive shows' })).not.toBeInTheDocument();
  });

  it('changes what the colours tell, with the keyboard too', async () => {
    const { user, store } = await openOn('2024-08-12');
    choice().getByRole('radio', { name: 'who holds it' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(store.getState().archiveView).toBe('last-change');
    await user.click(choice().getByText('who holds it'));
    expect(store.getState().archiveView).toBe('holders');
  });
});
