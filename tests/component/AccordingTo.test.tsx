import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccordingTo } from '../../src/features/question/AccordingTo.tsx';
import { InWords } from '../../src/features/words/InWords.tsx';
import { SaidBy } from '../../src/features/question/SaidBy.tsx';
import { openPage } from './openPage.tsx';

const button = () => screen.getByRole('button', { name: /^According to/ });
const words = () => within(screen.getByRole('region', { name: 'In words' }));

describe(AccordingTo, () => {
  it('lists every speaker, and who is silent about the map', async () => {
    const { user } = await openPage();
    await user.click(button());
    const list = within(screen.getByRole('listbox', { name: 'According to' }));
    expect(list.getByRole('option', { name: 'All speakers', selected: true })).toBeVisible();
    expect(list.getByRole('option', { name: /^Andrii Sybiha.*silent about the map$/ })).toBeVisible();
    expect(list.getByRole('option', { name: 'Donald Trump', selected: false })).toBeVisible();
    expect(list.queryByRole('option', { name: /^AFP/ })).not.toBeInTheDocument();
  });

  it('is chosen from by keyboard, and says whose picture the map shows', async () => {
    const { user } = await openPage();
    button().focus();
    await user.keyboard('{ArrowDown}dd{Enter}');
    expect(button()).toHaveAccessibleName('According to Donald Trump');
    expect(button()).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Map' })).toHaveTextContent('Only what Donald Trump says');
    expect(words().getAllByText(/This speaker does not say who held it/)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Hear everyone' }));
    expect(button()).toHaveAccessibleName('According to All speakers');
  });

  it('closes on Escape and on leaving, choosing nothing', async () => {
    const { user } = await openPage();
    await user.click(button());
    await user.keyboard('{ArrowDown}{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(button()).toHaveFocus();
    await user.click(button());
    await user.tab();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(button()).toHaveAccessibleName('According to All speakers');
  });
});

describe(SaidBy, () => {
  it('speaks its day, and at its end that everything is heard', async () => {
    const { store } = await openPage();
    const slider = screen.getByRole('slider', { name: 'Said by' });
    expect(slider).toHaveAttribute('aria-valuetext', 'everything said');
    const { hearUntil, dataset } = store.getState();
    hearUntil(dataset.coverage.last);
    expect(slider).toHaveAttribute('aria-valuetext', 'everything said');
  });
});

describe(InWords, () => {
  it('tells every place and area, attributed', async () => {
    await openPage();
    expect(words().getByRole('heading', { name: 'In words: 14 March 2025' })).toBeVisible();
    expect(
      words().getByText(/^Held by Russia, says Russia’s military \(as of the day before\)\./),
    ).toBeVisible();
    expect(
      words().getByText(
        /^Disputed: encirclement\. Donald Trump asserts it, Ukraine’s General Staff denies it/,
      ),
    ).toBeVisible();
    expect(words().getByText('Under 200 km² held by Ukraine, says Russia’s Defence Ministry.')).toBeVisible();
  });

  it('is read out politely, but not while the date runs', async () => {
    const { user } = await openPage({ date: '2024-09-01' });
    const region = screen.getByRole('region', { name: 'In words' });
    expect(region).toHaveAttribute('aria-live', 'polite');
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(region).toHaveAttribute('aria-live', 'off');
  });
});
