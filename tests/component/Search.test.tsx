import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Search } from '../../src/features/search/Search.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { buildCollection, buildEntry } from '../fixtures/buildEntry.ts';
import { openPage } from './openPage.tsx';
import { panel } from './panel.ts';
import { openCollection } from '../fixtures/openCollection.ts';

const field = () => screen.getByRole('combobox', { name: 'Search' });
const list = () => screen.getByRole('listbox', { name: 'Results' });
const options = () => within(list()).getAllByRole('option');
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe(Search, () => {
  it.each(['sudzha', 'Суджа', 'СУДЖ'])(
    'opens Sudzha for “%s” and moves the camera there, not the date',
    async (query) => {
      const { user, store, date } = await openPage({ date: '2025-03-11' });
      await user.type(field(), `${query}{Enter}`);
      expect(panel().getByRole('heading', { level: 2, name: /^Sudzha/ })).toBeVisible();
      expect(store.getState().camera).toEqual({ zoom: 9, latitude: 51.19, longitude: 35.27 });
      expect(date()).toBe('2025-03-11');
    },
  );

  it('shows a region from farther off', async () => {
    const { user, store } = await openPage();
    await user.type(field(), 'Курская область{Enter}');
    expect(store.getState().camera).toMatchObject({ zoom: 7 });
  });

  it('opens a claim by its words and moves the date to it', async () => {
    const { user, date, store } = await openPage();
    await user.type(field(), 'truce Jeddah endors{Enter}');
    expect(store.getState().selection.claim).toBe('us-truce-proposal');
    expect(date()).toBe('2025-03-11');
  });

  it('opens a speaker’s first claim', async () => {
    const { user, store } = await openPage();
    await user.type(field(), 'command of Ukraine');
    expect(options()).toHaveLength(1);
    await user.click(screen.getByRole('option', { name: /^Ukraine’s General Staff.*Speaker$/ }));
    expect(store.getState().selection.claim).toBe('general-staff-no-encirclement');
  });

  it('leads the focus to what was opened, and is empty again', async () => {
    const { user } = await openPage();
    await user.type(field(), 'sudzha{Enter}');
    expect(document.getElementById('claims')).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('says each result’s kind, places first', async () => {
    const { user } = await openPage();
    await user.type(field(), 'k');
    const names = options().map(({ textContent }) => textContent ?? '');
    expect(names[0]).toMatch(/^Kursk region.*Place$/);
    expect(names[1]).toMatch(/Speaker$/);
    expect(names.at(-1)).toMatch(/Claim$/);
  });

  it('moves through the results with the arrows, round at the ends, while the focus stays', async () => {
    const { user } = await openPage();
    await user.type(field(), 'putin');
    expect(active()).toBe(options()[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(options()[2]);
    expect(active()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options().at(-1));
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options()[0]);
  });

  it('begins at the first result again when more is typed', async () => {
    const { user } = await openPage();
    await user.type(field(), 'put{ArrowDown}{ArrowDown}i');
    expect(active()).toBe(options()[0]);
  });

  it('chooses what the pointer presses', async () => {
    const { user, store } = await openPage();
    await user.type(field(), 'bel');
    await user.click(screen.getByRole('option', { name: /^Belgorod/ }));
    expect(store.getState().selection.subject).toEqual({ kind: 'place', id: 'belgorod' });
  });

  it('says that there is no result, and Enter then does nothing', async () => {
    const { user, store } = await openPage();
    await user.type(field(), 'Pokrovsk');
    expect(said()).toContain('No result.');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    const before = store.getState().selection;
    await user.keyboard('{Enter}');
    expect(store.getState().selection).toBe(before);
    expect(field()).toHaveValue('Pokrovsk');
  });

  it('says how many there are when it shows only some', async () => {
    const claims = Array.from({ length: 20 }, (_, index) =>
      buildClaim({ id: `${index}`, summary: 'A depot.' }),
    );
    const { user } = await openPage({ dataset: buildDataset({ claims }) });
    await user.type(field(), 'depot');
    expect(options()).toHaveLength(12);
    expect(said()).toContain('The first 12 of 20 results.');
  });

  it('empties itself on Escape, and on a second gives the focus back', async () => {
    const { user } = await openPage();
    const slider = screen.getByRole('slider', { name: 'Date' });
    slider.focus();
    await user.keyboard('/sud{Escape}');
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(slider).toHaveFocus();
  });

  it('closes its list when the focus goes elsewhere and opens it when it comes back', async () => {
    const { user } = await openPage();
    await user.type(field(), 'sudzha');
    await user.tab();
    await user.tab();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveValue('sudzha');
    await user.click(field());
    expect(options()).not.toHaveLength(0);
  });

  it('is one key away, but leaves the key to other fields', async () => {
    const { user } = await openPage();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await user.keyboard('a/b');
    expect(field()).toHaveValue('a/b');
    const date = screen.getByRole('textbox', { name: 'Go to date' });
    await user.clear(date);
    await user.type(date, '1/2');
    expect(date).toHaveValue('1/2');
    expect(date).toHaveFocus();
  });

  it('keeps still behind a dialog', async () => {
    const { user } = await openPage();
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    dialog.setAttribute('open', '');
    dialog.append(button);
    document.body.append(dialog);
    button.focus();
    await user.keyboard('/');
    expect(button).toHaveFocus();
    dialog.remove();
  });

  it('leaves the key with Ctrl to the browser', async () => {
    const { user } = await openPage();
    await user.keyboard('{Control>}/{/Control}');
    expect(field()).not.toHaveFocus();
  });

  it('opens and closes by its buttons, for a phone', async () => {
    const { user } = await openPage();
    const open = screen.getByRole('button', { name: 'Open search' });
    await user.click(open);
    expect(field()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close search' }));
    expect(open).toHaveFocus();
  });

  it('shows what is found as text, whatever it holds', async () => {
    const claims = [buildClaim({ summary: 'A <b>depot</b>.' })];
    const { user } = await openPage({ dataset: buildDataset({ claims }) });
    await user.type(field(), 'depot');
    expect(options()[0]).toHaveTextContent('A <b>depot</b>.');
    expect(list().querySelector('b')).toBeNull();
  });

  it('underlines the words that were looked for', async () => {
    const { user } = await openPage();
    await user.type(field(), '1300');
    expect([...list().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['1,300']);
  });
});

describe('entries of opened files', () => {
  it('are found by title and place, and picked with their day and their spot', async () => {
    const { user, onStore, store, date } = await openPage({ date: '2025-03-14' });
    onStore((state) =>
      openCollection(
        state,
        buildCollection([
          buildEntry({ title: 'Dragon seen', about: '2025-03-14' }),
          buildEntry({
            title: 'Bridge hit',
            place: 'Гончарівка',
            about: '2024-09-01',
            geometry: { type: 'Point', coordinates: [35.27, 51.19] },
          }),
        ]),
      ),
    );
    await user.type(field(), 'bridge гончарівка');
    const [found, ...others] = options();
    expect(others).toEqual([]);
    expect(found).toHaveTextContent('Bridge hit Гончарівка, 1 September 2024, StrikesEntry');
    await user.keyboard('{Enter}');
    expect(store.getState().selection.subject).toEqual({
      kind: 'entry',
      collection: 'opened-1',
      index: 1,
    });
    expect(date()).toBe('2024-09-01');
    expect(store.getState().camera).toEqual({ zoom: 9, latitude: 51.19, longitude: 35.27 });
    await user.type(field(), 'ragon');
    expect(said()).toContain('No result.');
  });
});
