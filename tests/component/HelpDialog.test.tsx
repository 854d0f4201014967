import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { HelpDialog } from '../../src/features/help/HelpDialog.tsx';
import { openPage } from './openPage.tsx';
import { dialogMethods } from './standIns/dialog.ts';
import { show } from './standIns/media.ts';

beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
});

const button = () => screen.getByRole('button', { name: 'Help and settings' });
const dialog = () => screen.getByRole('dialog', { name: 'Help and settings' });
const isOpen = () => screen.queryByRole('dialog') !== null;

describe(HelpDialog, () => {
  it('opens by the button in the header; Escape closes it and the focus returns', async () => {
    const { user } = await openPage();
    expect(isOpen()).toBe(false);
    await user.click(button());
    expect(dialog()).toBeVisible();
    expect(dialog()).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(button()).toHaveFocus();
  });

  it('closes by its own button and opens again', async () => {
    const { user } = await openPage();
    await user.click(button());
    await user.click(within(dialog()).getByRole('button', { name: 'Close' }));
    expect(isOpen()).toBe(false);
    await user.click(button());
    expect(dialog()).toBeVisible();
  });

  it('opens by the question mark from the slider and gives the slider the focus back', async () => {
    const { user } = await openPage();
    const slider = screen.getByRole('slider', { name: 'Date' });
    slider.focus();
    await user.keyboard('?');
    expect(dialog()).toBeVisible();
    await user.keyboard('?{Escape}');
    expect(isOpen()).toBe(false);
    expect(slider).toHaveFocus();
  });

  it('leaves a question mark alone that is typed into a field or belongs to the browser', async () => {
    const { user } = await openPage();
    const field = screen.getByRole('textbox', { name: 'Go to date' });
    await user.click(field);
    await user.keyboard('?');
    expect(field).toHaveValue('?');
    screen.getByRole('combobox', { name: 'Speed' }).focus();
    await user.keyboard('?');
    screen.getByRole('slider', { name: 'Date' }).focus();
    await user.keyboard('{Control>}?{/Control}');
    expect(isOpen()).toBe(false);
  });

  it('explains claims, signs, silence and sources, and names the keys', async () => {
    const { user } = await openPage();
    await user.click(button());
    for (const word of ['claim', 'signs', 'Silence', 'data']) {
      expect(within(dialog()).getByText(word, { selector: 'strong' })).toBeVisible();
    }
    const terms = within(dialog()).getAllByRole('term');
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      '?',
      '/',
      '←→↑↓',
      '+−',
      '←→',
      'Page DownPage Up',
      'HomeEnd',
    ]);
  });

  it('says how files of one’s own are opened and what can be taken out, by the names of the buttons', async () => {
    const { user } = await openPage();
    await user.click(button());
    for (const name of ['Open files…', 'Take out…', 'Picture or film…']) {
      expect(dialog()).toHaveTextContent(`“${name}”`);
    }
  });

  it('turns page and map dark or light by choice, and back to the system', async () => {
    const { user, frame, store } = await openPage();
    await user.click(button());
    const radios = within(screen.getByRole('group', { name: 'Colour scheme' }));
    expect(radios.getByRole('radio', { name: 'Like the system' })).toBeChecked();
    await user.click(radios.getByRole('radio', { name: 'Dark' }));
    expect(store.getState().colourScheme).toBe('dark');
    expect(frame().theme).toBe('dark');
    await user.click(radios.getByRole('radio', { name: 'Light' }));
    show({ colorScheme: 'dark' });
    expect(frame().theme).toBe('light');
    await user.click(radios.getByRole('radio', { name: 'Like the system' }));
    expect(frame().theme).toBe('dark');
  });

  it('turns the one-key shortcuts off and on again (WCAG 2.1.4)', async () => {
    const { user } = await openPage();
    await user.click(button());
    await user.click(within(dialog()).getByRole('checkbox', { name: /^On: \/ and \?/ }));
    await user.keyboard('{Escape}');
    const slider = screen.getByRole('slider', { name: 'Date' });
    slider.focus();
    await user.keyboard('?/');
    expect(isOpen()).toBe(false);
    expect(slider).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Search' })).not.toHaveAttribute('aria-keyshortcuts');
    await user.click(button());
    await user.click(within(dialog()).getByRole('checkbox', { name: /^On: \/ and \?/ }));
    await user.keyboard('{Escape}');
    slider.focus();
    await user.keyboard('?');
    expect(dialog()).toBeVisible();
  });
});
