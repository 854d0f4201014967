import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { LanguageChoice } from '../../src/features/help/LanguageChoice.tsx';
import { LanguagePicker } from '../../src/features/language/LanguagePicker.tsx';
import { buildClaim } from '../fixtures/buildClaim.ts';
import { buildDataset } from '../fixtures/buildDataset.ts';
import { openPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';

beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
});

describe(LanguagePicker, () => {
  it('puts page, title and document into Ukrainian, by keyboard', async () => {
    const { user } = await openPage();
    screen.getByRole('button', { name: 'Language English' }).focus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(await screen.findByRole('button', { name: 'Відтворити' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Курськ у заявах');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'uk');
    expect(document.documentElement).toHaveAttribute('lang', 'uk');
    expect(document.title).toBe('Курськ у заявах · Claimline');
  });

  it('names places in the reader’s language first, with the source’s spelling beside it', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.chooseLanguage('ru'));
    onStore((state) => state.selectPlace('gontcharovka'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Гончаровка' })).toBeVisible();
    expect(screen.getByText(/^Gontcharovka · /)).toBeVisible();
  });

  it('gives the map its names in the reader’s language, with the other script below', async () => {
    const { onStore, frame } = await openPage();
    onStore((state) => state.chooseLanguage('uk'));
    await waitFor(() =>
      expect(frame().areas.map(({ label }) => label)).toContain('менше ніж 200 км² · схематично'),
    );
    expect(frame().places.map(({ name, otherName }) => [name, otherName])).toContainEqual([
      'Суджа',
      'Sudzha',
    ]);
  });

  it('keeps the open claim open and its quotation in English', async () => {
    const { onStore } = await openPage();
    onStore((state) => state.openClaim('trump-encircled'));
    onStore((state) => state.chooseLanguage('uk'));
    const quote = (await screen.findAllByRole('blockquote'))[0];
    expect(quote).toHaveAttribute('lang', 'en');
    expect(await screen.findByText('Truth Social', { exact: false, selector: 'li' })).toBeVisible();
  });

  it('marks the words of a dataset without translations as what they are', async () => {
    const dataset = buildDataset({ claims: [buildClaim({ summary: 'Only in English.' })] });
    const { onStore } = await openPage({ dataset });
    onStore((state) => state.chooseLanguage('ru'));
    const summary = await screen.findByText('Only in English.', { selector: 'button span' });
    expect(summary).toHaveAttribute('lang', 'en');
  });

  it('takes dates as the language writes them', async () => {
    const { user, onStore, date } = await openPage();
    onStore((state) => state.chooseLanguage('uk'));
    const box = await screen.findByRole('textbox', { name: 'Перейти до дати' });
    expect(box).toHaveValue('14.03.2025');
    await user.clear(box);
    await user.type(box, '4 листопада 2024{Enter}');
    expect(date()).toBe('2024-11-04');
  });
});

describe(LanguageChoice, () => {
  it('stands among the settings, each language named in itself', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Help and settings' }));
    const choice = within(screen.getByRole('group', { name: 'Language' }));
    expect(choice.getByRole('radio', { name: 'English' })).toBeChecked();
    await user.click(choice.getByRole('radio', { name: 'Русский' }));
    expect(await screen.findByRole('dialog', { name: 'Справка и настройки' })).toBeVisible();
  });
});
