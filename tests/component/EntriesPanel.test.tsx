import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/collection/Entry.ts';
import { EntriesPanel } from '../../src/features/entries/EntriesPanel.tsx';
import { EntryDetails } from '../../src/features/entries/EntryDetails.tsx';
import { OpenedEntries } from '../../src/features/legend/OpenedEntries.tsx';
import { EntriesInWords } from '../../src/features/words/EntriesInWords.tsx';
import { buildCollection, buildEntry } from '../fixtures/buildEntry.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { openCollection } from '../fixtures/openCollection.ts';

const sudzha = { type: 'Point' as const, coordinates: [35.27, 51.19] };

const entries: readonly Entry[] = [
  buildEntry({ title: 'Bridge hit', about: '2025-03-12', geometry: sudzha, side: 'ukraine' }),
  buildEntry({ title: 'Village shelled', about: '2025-03-01' }),
  buildEntry({ title: 'Depot burns', about: '2025-02-01', geometry: sudzha }),
  buildEntry({ title: 'Drone seen' }),
];

async function openOn(date: string, list = entries): Promise<OpenPage> {
  const page = await openPage({ date });
  page.onStore((state) => openCollection(state, buildCollection(list, { name: 'Strikes' })));
  return page;
}

const region = () => within(screen.getByRole('region', { name: 'Entries of opened files' }));
const listed = (name = 'Strikes') =>
  within(region().getByRole('list', { name }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe(EntriesPanel, () => {
  it('is not there without an opened file', async () => {
    await openPage();
    expect(screen.queryByRole('region', { name: 'Entries of opened files' })).not.toBeInTheDocument();
  });

  it('lists what speaks of the last 30 days, the latest first, then what has no date', async () => {
    await openOn('2025-03-14');
    expect(
      region().getByRole('heading', {
        name: 'Strikes: 2 entries speak of the 30 days up to 14 March 2025',
      }),
    ).toBeVisible();
    expect(listed()).toEqual([
      '12 March 2025 Bridge hit',
      '1 March 2025 Village shelled',
      'no date given in the file Drone seen',
    ]);
    expect(region().getByText('1 entry gives no date and is shown on every day.')).toBeVisible();
  });

  it('lists as many days as the reader chooses, and the map shows as many', async () => {
    const { user, frame } = await openOn('2025-03-14');
    const choice = within(region().getByRole('group', { name: 'Entries shown' }));
    expect(choice.getByRole('radio', { name: '30 days' })).toBeChecked();
    await user.click(choice.getByRole('radio', { name: '7 days' }));
    expect(listed()).toHaveLength(2);
    expect(frame().windowDays).toBe(6);
    await user.click(choice.getByRole('radio', { name: 'of the day' }));
    expect(
      region().getByRole('heading', { name: 'Strikes: no entry speaks of 14 March 2025' }),
    ).toBeVisible();
    await user.click(choice.getByRole('radio', { name: 'all' }));
    expect(region().getByRole('heading', { name: 'Strikes: 3 entries have a date' })).toBeVisible();
    expect(frame().windowDays).toBe('all');
  });

  it('lists fifty, and says how many more there are', async () => {
    await openOn(
      '2025-03-14',
      Array.from({ length: 60 }, (_, at) => buildEntry({ title: `Strike ${at}`, about: '2025-03-14' })),
    );
    expect(listed()).toHaveLength(50);
    expect(region().getByText('10 more are not listed here.')).toBeVisible();
  });
});

describe(EntryDetails, () => {
  const fact = (term: string) =>
    region()
      .getAllByRole('term')
      .find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent;

  it('tells all that the file says, and what it does not say', async () => {
    const { onMap, user } = await openOn('2025-03-14', [
      buildEntry({
        title: 'Bridge hit',
        about: '2025-03',
        saidAt: null,
        speaker: 'Governor',
        side: 'russia',
        source: 'Telegram',
        quotes: ['It stands.'],
        links: ['https://example.org/a', 'javascript:alert(1)'],
        place: 'Sudzha',
        geometry: sudzha,
        precision: 3,
        path: 'line 40',
        properties: { fatalities: 3, notes: '<b>text</b>', nested: { a: [1] } },
      }),
      buildEntry({}),
    ]);
    onMap((map) => map.clickEntry({ collection: 'opened-1', index: 0 }));
    expect(region().getByRole('heading', { level: 2, name: 'Bridge hit' })).toBeVisible();
    expect(region().getByText('“It stands.”')).toBeVisible();
    expect(fact('Speaker')).toBe(' Governor (Moscow)');
    expect(fact('About')).toBe('on a day not given in March 2025');
    expect(fact('Place')).toBe('Sudzha · 51.19° N, 35.27° E · only the region is known');
    expect(fact('Source')).toBe('Telegram');
    expect(fact('In the file')).toBe('Strikes, line 40');
    const [link, ...unsafe] = region().getAllByRole('link');
    expect(unsafe).toEqual([]);
    expect(link).toHaveAttribute('href', 'https://example.org/a');
    expect(link).toHaveAttribute('rel', 'noreferrer noopener');
    expect(link).toHaveAttribute('target', '_blank');
    await user.click(region().getByText('As the file has it'));
    const rows = region()
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual(['Name in the fileValue', 'fatalities3', 'notes<b>text</b>', 'nested{"a":[1]}']);

    onMap((map) => map.clickEntry({ collection: 'opened-1', index: 1 }));
    expect(fact('Speaker')).toBe(' not named in the file');
    expect(fact('About')).toBe('no date given in the file');
    expect(fact('Place')).toBe('no position given in the file');
  });

  it('is reached and left by the keyboard, which goes on where it was', async () => {
    const { user, frame, store } = await openOn('2025-03-14');
    region()
      .getByRole('button', { name: /Bridge hit/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(region().getByRole('heading', { name: 'Bridge hit' })).toHaveFocus();
    expect(frame().selectedEntry).toMatchObject({ collection: 'opened-1', index: 0 });
    expect(screen.queryByRole('region', { name: 'Claims' })).not.toBeInTheDocument();
    await user.click(region().getByRole('button', { name: 'Back to the day' }));
    expect(store.getState().selection.subject).toEqual({ kind: 'day' });
  });

  it('leads to the entry before and after in time, and moves the date where it must', async () => {
    const { user, onStore, date } = await openOn('2025-03-14');
    onStore((state) => state.selectEntry('opened-1', 0));
    const previous = region().getByRole('button', { name: 'Previous entry of the file' });
    expect(region().getByRole('button', { name: 'Next entry of the file' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(previous);
    expect(region().getByRole('heading', { name: 'Village shelled' })).toBeVisible();
    expect(date()).toBe('2025-03-14');
    await user.click(previous);
    expect(region().getByRole('heading', { name: 'Depot burns' })).toBeVisible();
    expect(date()).toBe('2025-02-01');
    expect(previous).toHaveFocus();
  });

  it('lists what else is said of the spot', async () => {
    const { user, onStore } = await openOn('2025-03-14');
    onStore((state) => state.selectEntry('opened-1', 0));
    expect(listed('1 other entry at the same spot')).toEqual(['1 February 2025 Depot burns']);
    await user.click(region().getByRole('button', { name: /Depot burns/ }));
    expect(listed('1 other entry at the same spot')).toEqual(['12 March 2025 Bridge hit']);
  });

  it('goes with its file', async () => {
    const { onStore } = await openOn('2025-03-14');
    onStore((state) => state.selectEntry('opened-1', 0));
    onStore((state) => state.closeOpened('opened-1'));
    expect(screen.getByRole('region', { name: 'Claims' })).toBeVisible();
  });
});

describe(EntriesInWords, () => {
  it('says how many entries of each file the map shows', async () => {
    await openOn('2025-03-14');
    const words = within(screen.getByRole('region', { name: 'In words' }));
    expect(words.getByText(/^Strikes/)).toHaveTextContent(
      'Strikes: 2 entries speak of the 30 days up to 14 March 2025. 1 entry gives no date and is shown on every day.',
    );
  });
});

describe(OpenedEntries, () => {
  it('are explained while a file is open', async () => {
    const { onStore } = await openOn('2025-03-14');
    const legend = within(screen.getByRole('list', { name: 'Legend' }));
    expect(legend.getByText(/opened file: an entry/)).toBeVisible();
    onStore((state) => state.closeOpened('opened-1'));
    expect(legend.queryByText(/opened file/)).not.toBeInTheDocument();
  });
});
