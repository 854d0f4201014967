import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { boxAround } from '../fixtures/boxAround.ts';
import { buildAlike } from '../fixtures/buildArchive.ts';
import { dayAt } from '../fixtures/dayAt.ts';
import { openPage, type OpenPage } from './openPage.tsx';
import { panel } from './panel.ts';
import { openArchive } from '../fixtures/openArchive.ts';

const west = [boxAround(35, 51, 35.1, 51.1)];
const east = [boxAround(35.1, 51, 35.2, 51.1)];
const vast = [boxAround(35, 51, 36, 51.6)];
/** One who gives two pictures of the same holder's ground. */
const archive = buildAlike({
  north: { '2024-08-09': [vast], '2024-08-12': [vast], '2024-08-14': [vast] },
  south: { '2024-08-12': [west], '2024-08-14': [west, east] },
});
const called = [/A mapping project, layer “north”/, /A mapping project, layer “south”/];

let page: OpenPage;

beforeEach(async () => {
  page = await openPage({ date: '2024-08-13' });
  page.onStore((state) => openArchive(state, { name: 'front.claimline', archive }));
});

const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);
const chart = () => within(screen.getByRole('group', { name: 'Claimed area' }));
const saysBoth = called.map((name) => expect.stringMatching(name));

describe('layers of the same holder and claimant are told apart', () => {
  it('where a spot’s day is told', () => {
    page.onStore((state) => state.selectPoint([35.05, 51.05]));
    expect(textsOf(panel().getAllByText(/^Held by Russia since/))).toEqual(saysBoth);
  });

  it('where a layer says nothing of the day', () => {
    page.onStore((state) => state.scrubTo(dayAt('2024-08-08')));
    page.onStore((state) => state.selectPoint([35.05, 51.05]));
    expect(textsOf(panel().getAllByText(/^No snapshot yet/))).toEqual(saysBoth);
  });

  it('in a spot’s history', () => {
    page.onStore((state) => state.selectPoint([35.05, 51.05]));
    expect(textsOf(within(panel().getByRole('list')).getAllByRole('button'))).toEqual(saysBoth);
  });

  it('at the lines of the chart', () => {
    expect(textsOf(chart().getAllByText(/^held by Russia, /))).toEqual(saysBoth);
  });

  it('at lines that run together', () => {
    const days = { '2024-08-09': [west], '2024-08-12': [west, east] };
    const close = buildAlike({ north: days, south: days });
    page.onStore((state) => openArchive(state, { name: 'close.claimline', archive: close }));
    expect(textsOf(chart().getAllByText(/^held by Russia, /))).toEqual(saysBoth);
  });

  it('in what the chart reads aloud', () => {
    const spoken = chart().getByText(/^Claimed area: /, { selector: '[aria-live]' });
    for (const name of called) expect(spoken).toHaveTextContent(name);
  });

  it('in the chart’s table', async () => {
    await page.user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(textsOf(chart().getAllByRole('rowheader', { name: /^Russia, / }))).toEqual(saysBoth);
  });

  it('in the map’s state in words', () => {
    const words = within(screen.getByRole('region', { name: 'In words' }));
    expect(textsOf(words.getAllByText(/\(imported.*snapshot/))).toEqual(saysBoth);
  });

  it('in what changed with a step of the date', () => {
    page.onStore((state) => state.scrubTo(dayAt('2024-08-14')));
    const note = within(screen.getByRole('region', { name: 'Changes' }));
    expect(textsOf(note.getAllByText(/snapshot/))).toEqual(saysBoth);
  });

  it('in what was gained and lost between two days', async () => {
    page.onStore((state) => state.compareWith(dayAt('2024-08-14')));
    const note = within(screen.getByRole('region', { name: 'Changes' }));
    expect(textsOf(await note.findAllByText(/gained/))).toEqual(saysBoth);
  });
});
