import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { openPage } from './openPage.tsx';

describe(App, () => {
  it('opens on the last day of the coverage', async () => {
    const { date } = await openPage();
    expect(date()).toBe('2025-03-14');
    expect(screen.getByRole('slider', { name: 'Date' })).toHaveAttribute(
      'aria-valuetext',
      'Friday 14 March 2025',
    );
  });

  it('has regions for the claims, the timeline, the map and the sources', async () => {
    await openPage();
    for (const name of ['Claims', 'Timeline', 'Map', 'Sources']) {
      expect(screen.getByRole('region', { name })).toBeVisible();
    }
  });

  it('has buttons on the timeline to play and to step from claim to claim', async () => {
    await openPage();
    const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
    for (const name of ['Previous claim', 'Play', 'Next claim']) {
      expect(timeline.getByRole('button', { name })).toBeVisible();
    }
  });

  it('has a box to type a date and a choice of speeds', async () => {
    await openPage();
    expect(screen.getByRole('textbox', { name: 'Go to date' })).toHaveValue('14/03/2025');
    expect(screen.getByRole('combobox', { name: 'Speed' })).toHaveDisplayValue('8 days/s');
  });

  it('lists the four places', async () => {
    await openPage();
    const places = within(screen.getByRole('list', { name: 'Places' })).getAllByRole('button');
    expect(places.map(({ textContent }) => textContent?.split('.')[0])).toEqual([
      'Sudzha',
      'Gontcharovka',
      'Belgorod',
      'Kursk region',
    ]);
  });

  it('lets the keyboard skip to the claims', async () => {
    const { user } = await openPage();
    await user.tab();
    const skip = screen.getByRole('link', { name: 'Skip to the claims' });
    expect(skip).toHaveFocus();
    const target = document.querySelector(skip.getAttribute('href') ?? '');
    expect(target).toContainElement(screen.getByRole('region', { name: 'Claims' }));
    expect(target).toHaveAttribute('tabindex');
  });
});
